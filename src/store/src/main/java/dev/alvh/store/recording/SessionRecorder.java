package dev.alvh.store.recording;

import dev.alvh.core.desk.Batch;
import dev.alvh.core.desk.DeskRecorder;
import dev.alvh.core.desk.DeskSettings;
import dev.alvh.core.market.MarketHistory;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Writes recordings on a thread of its own, parked while there is nothing to write. The desk never waits for the disk:
 * where it cannot be written, or not in time, the recording stops and says why, and the desk goes on.
 */
public final class SessionRecorder implements DeskRecorder {

    /** Many minutes of frames, or the moments of years that are caught up with. */
    private static final int ROOM = 1 << 16;

    /** How the names of recordings end. */
    public static final String ENDING = ".rec";

    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(10);

    /** Where each recording goes. */
    @FunctionalInterface
    interface Places {
        OutputStream open(int number) throws IOException;
    }

    private sealed interface Work {
        record Begin(StartRecord start) implements Work {}

        record Fold(Batch batch) implements Work {}

        record End() implements Work {}
    }

    private final Places files;
    private final BlockingQueue<Work> work = new ArrayBlockingQueue<>(ROOM);
    private final Thread thread;
    private final Packer packer = new Packer();
    private Frames frames = new Frames();
    private @Nullable BatchPacker batches;
    private @Nullable OutputStream out;
    private int number;
    private volatile @Nullable String trouble;

    /**
     * A recorder into {@code folder}: {@code name-1.rec}, and so on for each time that the desk begins anew. A file
     * that is there already is left alone, and the recording stops.
     */
    public static SessionRecorder into(Path folder, String name) {
        return new SessionRecorder(number -> {
            Files.createDirectories(folder);
            return Files.newOutputStream(folder.resolve(name + "-" + number + ENDING), StandardOpenOption.CREATE_NEW);
        });
    }

    /**
     * A recorder into {@code file}; {@code day.rec} is followed by {@code day-2.rec}, and so on for each time that the
     * desk begins anew. A file that is there already is left alone, and the recording stops.
     */
    public static SessionRecorder to(Path file) {
        return new SessionRecorder(number -> {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return Files.newOutputStream(numbered(file, number), StandardOpenOption.CREATE_NEW);
        });
    }

    private static Path numbered(Path file, int number) {
        if (number == 1) {
            return file;
        }
        String name = String.valueOf(file.getFileName());
        int stem = name.endsWith(ENDING) ? name.length() - ENDING.length() : name.length();
        return file.resolveSibling(name.substring(0, stem) + "-" + number + name.substring(stem));
    }

    SessionRecorder(Places files) {
        this.files = files;
        this.thread = Thread.ofPlatform().daemon().name("recorder").start(this::run);
    }

    @Override
    public void begin(MarketHistory known, Instant start, DeskSettings settings) {
        put(new Work.Begin(new StartRecord(known, start, settings)));
    }

    @Override
    public void record(Batch batch) {
        put(new Work.Fold(batch));
    }

    @Override
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    @Override
    public void close() {
        try {
            if (work.offer(new Work.End())) {
                thread.join(LONGEST_CLOSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread.interrupt();
    }

    private void put(Work one) {
        if (trouble == null && !work.offer(one)) {
            stop("the disk is too slow");
        }
    }

    private void stop(String why) {
        if (trouble == null) {
            trouble = "the recording has stopped: " + why;
        }
    }

    private void run() {
        try {
            for (Work one = work.take(); !(one instanceof Work.End); one = work.take()) {
                if (trouble == null) {
                    write(one);
                }
            }
        } catch (FileAlreadyExistsException e) {
            stop(e.getMessage() + " is there already");
        } catch (IOException | RuntimeException e) {
            stop(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            finish();
        }
    }

    private void write(Work one) throws IOException {
        switch (one) {
            case Work.Begin(StartRecord start) -> {
                finish();
                out = new BufferedOutputStream(files.open(++number));
                out.write(Frames.MAGIC);
                frames = new Frames();
                batches = new BatchPacker(packer, start.start());
                packer.clear();
                packer.octet(Frames.START);
                start.pack(packer);
                frame();
            }
            case Work.Fold(Batch batch) -> {
                if (batches != null) {
                    packer.clear();
                    packer.octet(Frames.BATCH);
                    batches.pack(batch);
                    frame();
                }
            }
            case Work.End _ -> {}
        }
    }

    private void frame() throws IOException {
        OutputStream to = out;
        if (to != null) {
            frames.write(to, packer.bytes());
            if (work.isEmpty()) {
                to.flush();
            }
        }
    }

    private void finish() {
        OutputStream open = out;
        out = null;
        batches = null;
        if (open != null) {
            try (open) {
                if (trouble == null) {
                    packer.clear();
                    packer.octet(Frames.END);
                    frames.write(open, packer.bytes());
                }
            } catch (IOException e) {
                stop(String.valueOf(e.getMessage()));
            }
        }
    }
}
