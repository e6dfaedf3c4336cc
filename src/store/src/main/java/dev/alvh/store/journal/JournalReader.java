package dev.alvh.store.journal;

import dev.alvh.core.observation.Reading;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.json.Fields;
import dev.alvh.store.json.JsonFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a journal record by record, as far as the chain proves it. */
public final class JournalReader {

    private final List<JournalRecord> records = new ArrayList<>();
    private final byte[] bytes;
    private int place;

    private JournalReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * What a file holds; a file that is not there is an empty journal.
     *
     * @throws BadFileException where it cannot be read
     */
    public static JournalContent read(Path journal) throws BadFileException {
        JournalContent content = new JournalReader(bytes(journal)).read();
        return content.isTrusted() ? against(Head.of(journal), content) : content;
    }

    private static byte[] bytes(Path journal) throws BadFileException {
        if (!Files.exists(journal)) {
            return new byte[0];
        }
        if (!Files.isRegularFile(journal)) {
            throw BadFileException.in(journal.toString(), "is no file", "a journal");
        }
        try {
            return Files.readAllBytes(journal);
        } catch (IOException e) {
            throw BadFileException.in(
                    journal.toString(), "cannot be read (" + e.getClass().getSimpleName() + ")", "a readable file");
        }
    }

    private static JournalContent against(Optional<Head> head, JournalContent content) {
        if (head.isEmpty()) {
            return content;
        }
        long number = head.get().number();
        int size = content.records().size();
        if (number > size) {
            return broken(content, size + 1L, "is missing: the journal has had " + number);
        }
        return number > 0
                        && !content.records()
                                .get((int) number - 1)
                                .hash()
                                .equals(head.get().hash())
                ? broken(content, number, "has not the hash that was noted beside the journal")
                : content;
    }

    private static JournalContent broken(JournalContent content, long number, String why) {
        List<JournalRecord> proven = content.records();
        return new JournalContent(
                proven.subList(0, (int) Math.min(number - 1, proven.size())),
                content.end(),
                new JournalState.Broken(number, why));
    }

    private JournalContent read() {
        int written = written();
        while (place < written) {
            int end = endOfLine();
            if (end >= written) {
                return content(new JournalState.Torn(written));
            }
            Optional<String> wrong = take(Arrays.copyOfRange(bytes, place, end));
            if (wrong.isPresent()) {
                return isUnwritten(place, end) && end + 1 == written
                        ? content(new JournalState.Torn(written))
                        : content(new JournalState.Broken(records.size() + 1L, wrong.get()));
            }
            place = end + 1;
        }
        return content(new JournalState.Whole());
    }

    private JournalContent content(JournalState state) {
        return new JournalContent(records, place, state);
    }

    /** Where the room begins that the writer has made for what comes next: zeros to the end of the file. */
    private int written() {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] == 0) {
            end--;
        }
        return end;
    }

    private int endOfLine() {
        int end = place;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    /** A crash may write the end of a line and not its middle: what was never written is zeros. */
    private boolean isUnwritten(int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Takes a line; says what is wrong where it is not the next record. */
    private Optional<String> take(byte[] line) {
        if (!Chain.isWhole(line)) {
            return Optional.of("does not match its hash");
        }
        long number = records.size() + 1L;
        String previous = records.isEmpty() ? Chain.GENESIS : records.getLast().hash();
        String text = new String(line, StandardCharsets.UTF_8);
        if (!text.startsWith(Chain.start(number, previous))) {
            return Optional.of("does not follow the record before it");
        }
        return switch (entry(text, number, previous)) {
            case Reading.Known<Entry>(Entry entry) -> {
                records.add(new JournalRecord(number, previous, entry, Chain.hash(line)));
                yield Optional.empty();
            }
            case Reading.Unavailable<Entry>(String why) -> Optional.of(why);
        };
    }

    /** The entry of a line that is whole and in its place. */
    private static Reading<Entry> entry(String text, long number, String previous) {
        try {
            Fields fields = Fields.of("it", "it", JsonFile.parse("it", text));
            Instant at = Instant.parse(fields.text("at"));
            Optional<EntryKind> kind = EntryKind.of(fields.text("kind"));
            if (kind.isEmpty()) {
                return Reading.unavailable(
                        "is of a kind that this version of the desk does not know, \"" + fields.text("kind") + "\"");
            }
            String start = Chain.start(number, previous, at, kind.get());
            if (!text.startsWith(start)) {
                return Reading.unavailable("is not written as the desk writes");
            }
            return Reading.of(new Entry(at, kind.get(), text.substring(start.length(), text.length() - Chain.TAIL)));
        } catch (BadFileException | DateTimeException | IllegalArgumentException e) {
            return Reading.unavailable("cannot be understood (" + e.getMessage() + ")");
        }
    }
}
