package dev.alvh.store.journal;

/** How a journal's file is found. */
public sealed interface JournalState {

    /** Every record is there, and is as it was written. */
    record Whole() implements JournalState {}

    /**
     * A crash cut the last write off: what it left is no record, and none was shown as done.
     *
     * @param to the byte behind what is left
     */
    record Torn(long to) implements JournalState {}

    /**
     * Somebody, or a broken disk, has changed it.
     *
     * @param number the first record that is wrong or missing
     * @param why one clause
     */
    record Broken(long number, String why) implements JournalState {}
}
