package dev.alvh.store.journal;

import java.util.List;

/**
 * What a journal's file holds.
 *
 * @param records those that are proven by the chain, in order
 * @param end the byte behind the last of them
 * @param state of the file
 */
public record JournalContent(List<JournalRecord> records, long end, JournalState state) {

    public JournalContent {
        records = List.copyOf(records);
    }

    /** Hash of the last record; of an empty journal what stands before the first. */
    public String head() {
        return records.isEmpty() ? Chain.GENESIS : records.getLast().hash();
    }

    /** Whether nothing was changed; a write that a crash cut off is no change. */
    public boolean isTrusted() {
        return !(state instanceof JournalState.Broken);
    }
}
