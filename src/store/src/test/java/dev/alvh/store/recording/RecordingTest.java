package dev.alvh.store.recording;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.canonical.Canonical;
import dev.alvh.core.contract.SpxExpiry;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.desk.Batch;
import dev.alvh.core.desk.BatchSource;
import dev.alvh.core.desk.DeskFold;
import dev.alvh.core.desk.DeskSettings;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.market.DailySeries;
import dev.alvh.core.market.EconomicEvent;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.market.VxDay;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.proposal.Order;
import dev.alvh.core.proposal.Ruling;
import dev.alvh.core.proposal.Verdict;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.MarketEvent;
import dev.alvh.core.step.Series;
import dev.alvh.core.step.Ticket;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingTest {

    private static final LocalDate DATE = LocalDate.of(2024, 6, 3);
    private static final Instant START = Instant.parse("2024-06-03T13:30:00Z");
    private static final Instrument VX = new Instrument.Vx(VxFuture.monthly(YearMonth.of(2024, 6)));
    private static final Instrument.Vx JUL = new Instrument.Vx(VxFuture.monthly(YearMonth.of(2024, 7)));
    private static final Instrument.Index VIX = new Instrument.Index(SeriesId.VIX);

    @TempDir
    private Path folder;

    private static MarketHistory known() {
        LocalDate friday = LocalDate.of(2024, 5, 31);
        return new MarketHistory(
                        Provenance.SIMULATED,
                        List.of(
                                new VxDay(
                                        friday,
                                        JUL.contract(),
                                        15.0375,
                                        Optional.of(new VxDay.Trades(15, 15.2, 14.9, 15.05)),
                                        12_345,
                                        0),
                                new VxDay(
                                        friday,
                                        VxFuture.monthly(YearMonth.of(2024, 6)),
                                        14.1,
                                        Optional.empty(),
                                        OptionalLong.empty(),
                                        OptionalLong.empty())),
                        List.of(new DailySeries(
                                SeriesId.VIX,
                                List.of(
                                        new DailySeries.Point(friday.minusDays(1), 14.47, friday.minusDays(1)),
                                        new DailySeries.Point(friday, 0.1 + 0.2, friday)))),
                        List.of(new EconomicEvent(
                                LocalDate.of(2024, 6, 12),
                                Optional.empty(),
                                EconomicEvent.Kind.FOMC,
                                OptionalDouble.of(5.5),
                                OptionalDouble.of(5.5))))
                .upTo(friday);
    }

    private static final Order ORDER = new Order(
            new Ticket(
                    Ticket.Side.SELL,
                    2,
                    Series.VX,
                    VxFuture.monthly(YearMonth.of(2024, 6)),
                    OptionalDouble.empty(),
                    Figure.of(-0.73),
                    Optional.of(JUL.contract())),
            Figure.unavailable("no settlement"));

    /** Every kind of event, rulings of people, and numbers as bad as feeds send them. */
    private static List<Batch> batches() {
        Instrument option =
                new Instrument.SpxOption(SpxExpiry.weekly(LocalDate.of(2024, 7, 19)), 5_250, OptionType.PUT);
        Instant later = START.plusMillis(17);
        return List.of(
                Batch.of(START, List.of(new MarketEvent.SessionOpened(START, DATE))),
                new Batch(
                        later,
                        List.of(
                                new MarketEvent.Quote(START.plusNanos(3), VX, 14.1, 14.15),
                                new MarketEvent.Quote(START, VX, Double.NaN, Double.NEGATIVE_INFINITY),
                                new MarketEvent.Quote(later, option, 0, 0.05),
                                new MarketEvent.Level(later, VIX, 1 / 3.0),
                                new MarketEvent.Level(Instant.MAX, VIX, -0.0),
                                new MarketEvent.Settled(later, JUL, 15.0375),
                                new MarketEvent.Published(later, SeriesId.DTB3, LocalDate.of(2024, 5, 30), DATE, -0.05),
                                new MarketEvent.Connection(later, false, "no route – gone")),
                        List.of(
                                new Ruling("0af3", "ann", new Verdict.Approve()),
                                new Ruling("0af3", "bob", new Verdict.Modify(List.of(ORDER), "less – FOMC"))),
                        41,
                        2),
                Batch.of(later.plusSeconds(1), List.of()),
                Batch.of(
                        later.plusSeconds(2),
                        List.of(
                                new MarketEvent.Tick(later.plusSeconds(2)),
                                new MarketEvent.SessionClosed(later.plusSeconds(2), DATE))));
    }

    private static final DeskSettings SETTINGS = DeskSettings.of(Provenance.SIMULATED);

    private Path recorded() {
        try (SessionRecorder recorder = SessionRecorder.into(folder, "day")) {
            recorder.begin(known(), START, SETTINGS);
            batches().forEach(recorder::record);
        }
        return folder.resolve("day-1.rec");
    }

    private static List<Batch> all(BatchSource source) {
        List<Batch> all = new ArrayList<>();
        for (Optional<Batch> next = source.next(); next.isPresent(); next = source.next()) {
            all.add(next.orElseThrow());
        }
        return all;
    }

    private static List<String> digests(Recording recording) {
        Canonical canonical = new Canonical();
        DeskFold fold = new DeskFold(recording.known(), recording.start(), recording.settings());
        return all(recording.batches()).stream()
                .map(fold::fold)
                .map(canonical::digest)
                .toList();
    }

    @Test
    void whatIsReadIsWhatWasRecordedToTheLastBit() throws BadRecordingException {
        Recording recording = Recording.open(recorded());
        Canonical canonical = new Canonical();
        assertEquals(START, recording.start());
        assertEquals(SETTINGS, recording.settings());
        assertEquals(canonical.digest(known()), canonical.digest(recording.known()));
        assertEquals(known().wholeCalendar(), recording.known().wholeCalendar());
        assertEquals(canonical.digest(batches()), canonical.digest(all(recording.batches())));
        assertEquals(4, recording.size());
        assertEquals(Optional.empty(), recording.cut());
    }

    @Test
    void aReplayMakesTheSameStatesAsTheDeskThatWasRecorded() throws BadRecordingException {
        DeskFold fold = new DeskFold(known(), START, SETTINGS);
        Canonical canonical = new Canonical();
        List<DeskState> lived = batches().stream().map(fold::fold).toList();
        assertEquals(lived.stream().map(canonical::digest).toList(), digests(Recording.open(recorded())));
    }

    @Test
    void whereverTheFileIsTornItEndsWithTheLastWholeBatch() throws IOException, BadRecordingException {
        Path file = recorded();
        byte[] whole = Files.readAllBytes(file);
        List<String> expected = digests(Recording.open(file));
        for (int length = whole.length - 1; length > whole.length - 200; length--) {
            Files.write(file, Arrays.copyOf(whole, length));
            Recording torn = Recording.open(file);
            List<String> kept = digests(torn);
            assertEquals(expected.subList(0, kept.size()), kept);
            assertEquals(kept.size(), torn.size());
            assertEquals(
                    Optional.of(file + ": the recording was cut off; it ends after batch " + kept.size()), torn.cut());
        }
    }

    @Test
    void aByteThatHasChangedIsFoundWhereverItIs() throws IOException, BadRecordingException {
        Path file = recorded();
        byte[] whole = Files.readAllBytes(file);
        List<String> expected = digests(Recording.open(file));
        int lastRecord = whole.length - Frames.OVERHEAD - 1;
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x10;
            Files.write(file, damaged);
            if (at < lastRecord + Frames.HEADER) {
                assertOneLine(assertThrows(BadRecordingException.class, () -> Recording.open(file), "byte " + at));
            } else {
                // the last record may be half written after a crash
                Recording shorter = Recording.open(file);
                assertTrue(shorter.cut().isPresent(), "byte " + at);
                assertEquals(expected, digests(shorter));
            }
        }
    }

    private static void assertOneLine(BadRecordingException refused) {
        assertEquals(-1, String.valueOf(refused.getMessage()).indexOf('\n'));
    }

    /** The records of a file, its first bytes as the first of them. */
    private static List<byte[]> records(byte[] file) {
        List<byte[]> records = new ArrayList<>();
        records.add(Arrays.copyOf(file, Frames.MAGIC.length));
        ByteBuffer bytes = ByteBuffer.wrap(file).position(Frames.MAGIC.length);
        while (bytes.hasRemaining()) {
            byte[] record = new byte[bytes.getInt(bytes.position()) + Frames.OVERHEAD];
            bytes.get(record);
            records.add(record);
        }
        return records;
    }

    private static Path write(Path file, List<byte[]> records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] record : records) {
            out.write(record);
        }
        return Files.write(file, out.toByteArray());
    }

    @Test
    void aRecordThatIsLostDoubledOrMovedIsFound() throws IOException, BadRecordingException {
        Path file = recorded();
        List<byte[]> whole = records(Files.readAllBytes(file));
        assertEquals(4 + 3, whole.size(), "first bytes, start, four batches, end");
        for (int at = 1; at < whole.size() - 1; at++) {
            List<byte[]> lost = new ArrayList<>(whole);
            byte[] record = lost.remove(at);
            write(file, lost);
            assertOneLine(assertThrows(BadRecordingException.class, () -> Recording.open(file), "lost " + at));
            List<byte[]> doubled = new ArrayList<>(whole);
            doubled.add(at, record);
            write(file, doubled);
            assertOneLine(assertThrows(BadRecordingException.class, () -> Recording.open(file), "doubled " + at));
            List<byte[]> moved = new ArrayList<>(whole);
            Collections.swap(moved, at, at + 1);
            write(file, moved);
            assertOneLine(assertThrows(BadRecordingException.class, () -> Recording.open(file), "moved " + at));
        }
        write(file, Stream.concat(whole.stream(), Stream.of(whole.getLast())).toList());
        assertOneLine(assertThrows(BadRecordingException.class, () -> Recording.open(file), "something after the end"));
    }

    @Test
    void bytesBehindTheEndAreRefusedHoweverFewTheyAre() throws IOException {
        Path file = recorded();
        byte[] whole = Files.readAllBytes(file);
        for (byte filler : new byte[] {'x', 0}) {
            for (int more = 1; more < 3 * Frames.OVERHEAD; more++) {
                byte[] longer = Arrays.copyOf(whole, whole.length + more);
                Arrays.fill(longer, whole.length, longer.length, filler);
                Files.write(file, longer);
                BadRecordingException refused = assertThrows(
                        BadRecordingException.class,
                        () -> Recording.open(file),
                        (longer.length - whole.length) + " bytes");
                assertTrue(String.valueOf(refused.getMessage()).contains("stands behind the end"), refused::toString);
            }
        }
    }

    @Test
    void anEndThatACrashLeftUnwrittenIsCutOff() throws IOException, BadRecordingException {
        Path file = recorded();
        List<byte[]> whole = records(Files.readAllBytes(file));
        List<String> expected = digests(Recording.open(file));
        List<byte[]> zeros = new ArrayList<>(whole.subList(0, whole.size() - 2));
        zeros.add(new byte[4_096]);
        Recording torn = Recording.open(write(file, zeros));
        assertTrue(torn.cut().isPresent());
        assertEquals(expected.subList(0, 3), digests(torn));
    }

    @Test
    void aForeignFileIsRefusedInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "no recording at all");
        BadRecordingException refused = assertThrows(BadRecordingException.class, () -> Recording.open(file));
        assertEquals(file + ": is no recording; expected a recorded session of this program", refused.getMessage());
        byte[] newer = Files.readAllBytes(recorded());
        newer[7] = '4';
        Path other = Files.write(folder.resolve("newer.rec"), newer);
        assertEquals(
                other + ": has the format version 4; expected version 3",
                assertThrows(BadRecordingException.class, () -> Recording.open(other))
                        .getMessage());
        assertThrows(BadRecordingException.class, () -> Recording.open(folder.resolve("missing.rec")));
    }

    @Test
    void theSameSessionMakesTheSameBytes() throws IOException {
        byte[] once = Files.readAllBytes(recorded());
        Files.delete(folder.resolve("day-1.rec"));
        assertArrayEquals(once, Files.readAllBytes(recorded()));
    }

    @Test
    void aFullDiskStopsTheRecordingAndNothingElse() {
        SessionRecorder recorder = new SessionRecorder(_ -> new OutputStream() {
            private int room = 5_000;

            @Override
            public void write(int octet) throws IOException {
                if (room-- == 0) {
                    throw new IOException("No space left on device");
                }
            }
        });
        recorder.begin(known(), START, SETTINGS);
        for (int i = 0; i < 10_000; i++) {
            recorder.record(Batch.of(START.plusSeconds(i), List.of()));
        }
        recorder.close();
        assertEquals(Optional.of("the recording has stopped: No space left on device"), recorder.trouble());
    }

    @Test
    void aFileThatIsThereAlreadyIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("day-1.rec"), "mine");
        SessionRecorder recorder = SessionRecorder.into(folder, "day");
        recorder.begin(known(), START, SETTINGS);
        recorder.close();
        assertEquals("mine", Files.readString(file));
        assertEquals(Optional.of("the recording has stopped: " + file + " is there already"), recorder.trouble());
    }

    @Test
    void aRecorderLeavesNoThreadBehind() {
        recorded();
        assertTrue(Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("recorder") && thread.isAlive()));
    }

    @Test
    void aQuoteTakesAFewBytes() {
        Packer packer = new Packer();
        BatchPacker batches = new BatchPacker(packer, START);
        List<MarketEvent> quotes = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            quotes.add(new MarketEvent.Quote(START.plusMillis(i), i % 2 == 0 ? VX : JUL, 14.1 + 0.05 * (i % 7), 15.3));
        }
        batches.pack(Batch.of(START.plusSeconds(1), quotes));
        double each = packer.bytes().length / 1_000.0;
        assertTrue(each < 20, each + " bytes a quote");
    }
}
