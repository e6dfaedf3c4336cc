package dev.alvh.store.journal;

import dev.alvh.store.file.BadFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The one writer of a journal's file: while it is open, no other desk can open the same. What {@link #append} has returned
 * from is on the disk. For one thread.
 *
 * <p>The file is made longer by zeros in good time, so that a record is written into room that is there: the disk need
 * not be told of a new length each time.
 */
public final class Journal implements AutoCloseable {

    private static final int ROOM = 1 << 18;

    private final Path file;
    private final FileChannel lock;
    private final FileChannel channel;
    private final FileChannel note;

    /** Where the next record begins. */
    private long size;

    private long number;
    private String head;
    private boolean usable = true;

    private Journal(Path file, FileChannel lock, FileChannel channel, JournalContent content) throws BadFileException {
        this.file = file;
        this.lock = lock;
        this.channel = channel;
        this.note = channel(Head.file(file));
        this.size = content.end();
        this.number = content.records().size();
        this.head = content.head();
    }

    /**
     * A journal and what it held when it was opened.
     *
     * @param torn whether a crash had cut its last write off; what that left was set aside
     */
    public record Opened(Journal journal, JournalContent content, boolean torn) {}

    /**
     * Opens a journal, or begins one.
     *
     * @throws BadFileException where it cannot be written, another desk has it open, or a record of it was changed
     */
    public static Opened open(Path file) throws BadFileException {
        FileChannel lock = lock(file);
        try {
            FileChannel channel = channel(file);
            try {
                return open(file, lock, channel);
            } catch (BadFileException e) {
                close(channel);
                throw e;
            }
        } catch (BadFileException e) {
            close(lock);
            throw e;
        }
    }

    private static Opened open(Path file, FileChannel lock, FileChannel channel) throws BadFileException {
        JournalContent content = JournalReader.read(file);
        try {
            return switch (content.state()) {
                case JournalState.Broken(long number, String why) ->
                    throw BadFileException.in(
                            file.toString(), "record " + number + " " + why, "the journal as it was written");
                case JournalState.Torn(long to) -> {
                    setAside(file, channel, content.end(), to);
                    yield new Opened(new Journal(file, lock, channel, content), content, true);
                }
                case JournalState.Whole() -> new Opened(new Journal(file, lock, channel, content), content, false);
            };
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /** In a file of its own: a system may let a lock go as soon as any reader of the locked file closes it. */
    private static FileChannel lock(Path file) throws BadFileException {
        FileChannel lock = channel(file.resolveSibling(file.getFileName() + ".lock"));
        try {
            if (lock.tryLock() != null) {
                return lock;
            }
        } catch (OverlappingFileLockException _) {
            // another desk in this program: as held as by another program
        } catch (IOException e) {
            close(lock);
            throw unwritable(file, e);
        }
        close(lock);
        throw BadFileException.in(
                file.toString(), "another desk writes it", "one desk at a time, or another ALVH_HOME");
    }

    private static FileChannel channel(Path file) throws BadFileException {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /** Keeps what a crash left of a write beside the journal, and ends the journal with its last whole record. */
    private static void setAside(Path file, FileChannel channel, long from, long to) throws IOException {
        Path torn = file.resolveSibling(file.getFileName() + ".torn");
        Path part = file.resolveSibling(file.getFileName() + ".torn.part");
        ByteBuffer rest = ByteBuffer.allocate((int) (to - from));
        channel.read(rest, from);
        Files.write(part, rest.array());
        Files.move(part, torn, StandardCopyOption.REPLACE_EXISTING);
        channel.truncate(from);
        channel.force(true);
    }

    /**
     * Makes entries durable, all or none, in one write.
     *
     * @return their records
     * @throws BadFileException where they are not: the disk is full, say. The journal is then as it was
     */
    public List<JournalRecord> append(List<Entry> entries) throws BadFileException {
        if (!usable) {
            throw BadFileException.in(
                    file.toString(), "a write failed and could not be taken back", "a restart once the disk is well");
        }
        List<JournalRecord> records = new ArrayList<>(entries.size());
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        String previous = head;
        for (Entry entry : entries) {
            JournalRecord next = Chain.next(number + records.size() + 1, previous, entry);
            records.add(next);
            previous = next.hash();
            lines.writeBytes(Chain.line(next));
        }
        write(lines.toByteArray());
        number += records.size();
        head = previous;
        note();
        return records;
    }

    private void note() {
        try {
            note.write(new Head(number, head).text(), 0);
        } catch (IOException _) {
            // the records are durable; a note that lags promises less than there is, and the next one catches up
        }
    }

    private void write(byte[] lines) throws BadFileException {
        ByteBuffer bytes = ByteBuffer.wrap(lines);
        try {
            makeRoom(lines.length);
            long place = size;
            while (bytes.hasRemaining()) {
                place += channel.write(bytes, place);
            }
            channel.force(false);
            size = place;
        } catch (IOException e) {
            takeBack();
            throw unwritable(file, e);
        }
    }

    private void makeRoom(int bytes) throws IOException {
        long end = channel.size();
        if (size + bytes > end) {
            ByteBuffer zeros = ByteBuffer.allocate((int) (size + bytes - end) + ROOM);
            while (zeros.hasRemaining()) {
                end += channel.write(zeros, end);
            }
            channel.force(true);
        }
    }

    /** A write that was cut short leaves nothing. */
    private void takeBack() {
        try {
            channel.truncate(size);
            channel.force(false);
        } catch (IOException _) {
            // the next start sets it aside as torn; until then nothing may be written behind it
            usable = false;
        }
    }

    private static BadFileException unwritable(Path file, IOException e) {
        return BadFileException.in(
                file.toString(),
                "cannot be written (" + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()) + ")",
                "a writable folder with room on its disk");
    }

    /** Hash of the last record. */
    public String head() {
        return head;
    }

    /** How many records it holds. */
    public long size() {
        return number;
    }

    /** Ends the file with its last record, and lets another desk open it. */
    @Override
    public void close() {
        takeBack();
        close(note);
        close(channel);
        close(lock);
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException _) {
            // nothing is lost: what was appended is on the disk
        }
    }
}
