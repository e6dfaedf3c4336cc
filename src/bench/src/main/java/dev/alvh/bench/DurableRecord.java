package dev.alvh.bench;

import dev.alvh.store.file.BadFileException;
import dev.alvh.store.journal.Entry;
import dev.alvh.store.journal.EntryKind;
import dev.alvh.store.journal.Journal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** B7: a decision journaled and flushed. Ours, the peers and a group of sixteen take turns, record by record. */
final class DurableRecord {

    private static final int WARM_UP = 200;
    private static final int RECORDS = 1_000;
    private static final int GROUP = 16;

    /** About what a batch of five tickets takes. */
    private static final String BODY = "{\"who\":\"trader\",\"reason\":\"" + "x".repeat(900) + "\"}";

    private static final Entry ENTRY = new Entry(Instant.parse("2018-02-05T21:15:00Z"), EntryKind.RULED, BODY);
    private static final byte[] BYTES = BODY.getBytes(StandardCharsets.UTF_8);

    private interface Write {
        void run() throws BadFileException, IOException, SQLException;
    }

    private DurableRecord() {}

    static String line() throws IOException, BadFileException, SQLException {
        Path folder = Files.createTempDirectory(Path.of("").toAbsolutePath(), "b7");
        try (Journal single = Journal.open(folder.resolve("single")).journal();
                Journal grouped = Journal.open(folder.resolve("grouped")).journal();
                Connection database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("sqlite"));
                PreparedStatement insert = prepared(database);
                FileChannel bare = preallocated(folder.resolve("bare"))) {
            List<Entry> group = Collections.nCopies(GROUP, ENTRY);
            long[] place = {0};
            double[] medians = medians(List.of(
                    () -> single.append(List.of(ENTRY)),
                    () -> {
                        insert.setString(1, BODY);
                        insert.executeUpdate();
                    },
                    () -> {
                        place[0] += bare.write(ByteBuffer.wrap(BYTES), place[0]);
                        bare.force(false);
                    },
                    () -> grouped.append(group)));
            return String.format(
                    Locale.ROOT,
                    "B7 durable record, p50: %.0f us against %.0f us of SQLite (WAL, FULL): %.2fx, goal 1.0x %s;"
                            + " a bare preallocated write and force %.0f us; a group of 16 %.2fx of one, goal 1.3x %s",
                    medians[0],
                    medians[1],
                    medians[1] / medians[0],
                    medians[1] >= medians[0] ? "reached" : "MISSED",
                    medians[2],
                    medians[3] / medians[0],
                    medians[3] <= 1.3 * medians[0] ? "reached" : "MISSED");
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static PreparedStatement prepared(Connection database) throws SQLException {
        try (Statement setUp = database.createStatement()) {
            setUp.execute("PRAGMA journal_mode=WAL");
            setUp.execute("PRAGMA synchronous=FULL");
            setUp.execute("CREATE TABLE journal (number INTEGER PRIMARY KEY, body TEXT)");
        }
        return database.prepareStatement("INSERT INTO journal (body) VALUES (?)");
    }

    private static FileChannel preallocated(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.write(ByteBuffer.allocate((WARM_UP + RECORDS) * BYTES.length), 0);
        channel.force(true);
        return channel;
    }

    /** In microseconds. */
    private static double[] medians(List<Write> ways) throws BadFileException, IOException, SQLException {
        List<List<Double>> times = new ArrayList<>();
        ways.forEach(way -> times.add(new ArrayList<>()));
        for (int i = 0; i < WARM_UP + RECORDS; i++) {
            for (int way = 0; way < ways.size(); way++) {
                long began = System.nanoTime();
                ways.get(way).run();
                if (i >= WARM_UP) {
                    times.get(way).add((System.nanoTime() - began) / 1e3);
                }
            }
        }
        return times.stream()
                .mapToDouble(each -> Median.of(each.stream().mapToDouble(Double::doubleValue)))
                .toArray();
    }
}
