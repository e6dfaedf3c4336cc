package dev.alvh.store.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.store.file.BadFileException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real file, written and damaged. */
class JournalTest {

    private static final Instant AT = Instant.parse("2018-02-05T21:15:00Z");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("state").resolve("journal.jsonl");
    }

    private static Entry entry(int i) {
        return new Entry(AT.plusSeconds(i), EntryKind.RULED, "{\"who\":\"Zoë\",\"reason\":\"number " + i + "\"}");
    }

    /** One append each. */
    private List<JournalRecord> write(int entries) throws BadFileException {
        List<JournalRecord> records = new ArrayList<>();
        try (Journal journal = Journal.open(file).journal()) {
            for (int i = 1; i <= entries; i++) {
                records.addAll(journal.append(List.of(entry(i))));
            }
        }
        return records;
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(file);
    }

    private void replace(List<String> lines) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    /** Why the journal cannot be opened. */
    private String refusal() {
        return String.valueOf(
                assertThrows(BadFileException.class, () -> Journal.open(file)).getMessage());
    }

    private void assertBroken(long number, String why) throws BadFileException {
        JournalContent content = JournalReader.read(file);
        assertEquals(new JournalState.Broken(number, why), content.state());
        assertEquals(number - 1, content.records().size(), "what stands before it is proven");
        assertTrue(refusal().contains("record " + number + " " + why), refusal());
    }

    @Test
    void whatIsAppendedIsReadAgainAndChained() throws Exception {
        List<JournalRecord> written = write(3);

        JournalContent content = JournalReader.read(file);

        assertEquals(new JournalState.Whole(), content.state());
        assertEquals(written, content.records());
        assertEquals(entry(2), content.records().get(1).entry());
        assertEquals(content.records().get(1).hash(), content.records().get(2).previous());
    }

    @Test
    void aJournalThatIsNotThereIsEmptyAndWhole() throws Exception {
        assertEquals(new JournalContent(List.of(), 0, new JournalState.Whole()), JournalReader.read(file));
    }

    @Test
    void anyToolThatKnowsSha256CanCheckALine() throws Exception {
        write(2);
        String line = lines().get(1);
        int end = line.lastIndexOf(",\"hash\":\"");

        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(line.substring(0, end).getBytes(StandardCharsets.UTF_8));

        assertEquals(",\"hash\":\"" + HexFormat.of().formatHex(digest) + "\"}", line.substring(end));
    }

    @Test
    void aGroupIsChainedAsIfItCameOneByOne() throws Exception {
        List<JournalRecord> single = write(3);
        byte[] bytes = Files.readAllBytes(file);
        file = folder.resolve("other.jsonl");

        try (Journal journal = Journal.open(file).journal()) {
            assertEquals(single, journal.append(List.of(entry(1), entry(2), entry(3))));
        }

        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void aJournalGoesOnWhereItEnded() throws Exception {
        write(2);
        try (Journal journal = Journal.open(file).journal()) {
            assertEquals(2, journal.size());
            assertEquals(3, journal.append(List.of(entry(3))).getFirst().number());
        }
        assertEquals(3, JournalReader.read(file).records().size());
    }

    @Test
    void aChangedRecordIsNamed() throws Exception {
        write(4);
        List<String> lines = new ArrayList<>(lines());
        lines.set(1, lines.get(1).replace("number 2", "number 7"));
        replace(lines);

        assertBroken(2, "does not match its hash");
    }

    @Test
    void aRecordChangedWithItsOwnHashIsFoundByTheNext() throws Exception {
        write(3);
        List<String> lines = new ArrayList<>(lines());
        String forged = new String(
                Chain.line(Chain.next(2, Chain.hash(lines.get(0).getBytes(StandardCharsets.UTF_8)), entry(9))),
                StandardCharsets.UTF_8);
        lines.set(1, forged.strip());
        replace(lines);

        assertBroken(3, "does not follow the record before it");
    }

    @Test
    void aMissingAReorderedAndARepeatedRecordAreNamed() throws Exception {
        write(4);
        List<String> whole = lines();

        List<String> missing = new ArrayList<>(whole);
        missing.remove(2);
        replace(missing);
        assertBroken(3, "does not follow the record before it");

        List<String> reordered = new ArrayList<>(whole);
        Collections.swap(reordered, 1, 2);
        replace(reordered);
        assertBroken(2, "does not follow the record before it");

        List<String> repeated = new ArrayList<>(whole);
        repeated.add(2, whole.get(1));
        replace(repeated);
        assertBroken(3, "does not follow the record before it");
    }

    @Test
    void recordsMissingAtTheEndAreFoundByTheNoteBesideTheJournal() throws Exception {
        write(4);
        replace(lines().subList(0, 2));

        assertBroken(3, "is missing: the journal has had 4");
    }

    @Test
    void anEndWrittenAnewIsFoundByTheNoteBesideTheJournal() throws Exception {
        write(2);
        List<String> lines = new ArrayList<>(lines());
        JournalRecord first = JournalReader.read(file).records().getFirst();
        lines.set(1, new String(Chain.line(Chain.next(2, first.hash(), entry(9))), StandardCharsets.UTF_8).strip());
        replace(lines);

        assertBroken(2, "has not the hash that was noted beside the journal");
    }

    @Test
    void aTornTailIsSetAsideAndNoWholeRecordWithIt() throws Exception {
        write(2);
        byte[] two = Files.readAllBytes(file);
        byte[] note = Files.readAllBytes(Head.file(file));
        try (Journal journal = Journal.open(file).journal()) {
            journal.append(List.of(entry(3)));
        }
        byte[] three = Files.readAllBytes(file);
        for (int length = two.length + 1; length < three.length; length += 7) {
            byte[] torn = Arrays.copyOf(three, length);
            // a crash leaves the room that was made behind it, or not
            Files.write(file, length % 2 == 0 ? torn : Arrays.copyOf(torn, length + 4_096));
            Files.write(Head.file(file), note);

            Journal.Opened opened = Journal.open(file);
            try (Journal journal = opened.journal()) {
                assertTrue(opened.torn());
                assertEquals(2, opened.content().records().size());
                assertArrayEquals(two, Files.readAllBytes(file));
                assertArrayEquals(
                        Arrays.copyOfRange(three, two.length, length),
                        Files.readAllBytes(folder.resolve("state").resolve("journal.jsonl.torn")));
                journal.append(List.of(entry(3)));
            }
            assertArrayEquals(three, Files.readAllBytes(file));
        }
    }

    @Test
    void aLineWithAHoleThatWasNeverWrittenIsATornTail() throws Exception {
        write(2);
        byte[] two = Files.readAllBytes(file);
        byte[] note = Files.readAllBytes(Head.file(file));
        write(1);
        byte[] three = Files.readAllBytes(file);
        Arrays.fill(three, two.length + 20, two.length + 60, (byte) 0);
        Files.write(file, three);
        Files.write(Head.file(file), note);

        Journal.Opened opened = Journal.open(file);
        opened.journal().close();

        assertTrue(opened.torn());
        assertArrayEquals(two, Files.readAllBytes(file));
    }

    @Test
    void theRoomThatADeskHadMadeBeforeItWasKilledIsNoDamage() throws Exception {
        write(2);
        byte[] two = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(two, two.length + 4_096));

        Journal.Opened opened = Journal.open(file);
        opened.journal().close();

        assertFalse(opened.torn());
        assertEquals(2, opened.content().records().size());
        assertArrayEquals(two, Files.readAllBytes(file));
    }

    @Test
    void aNoteThatACrashLeftEmptyIsNoNote() throws Exception {
        write(2);
        Files.write(Head.file(file), new byte[0]);
        assertEquals(new JournalState.Whole(), JournalReader.read(file).state());

        Files.write(Head.file(file), new byte[80]);
        assertEquals(new JournalState.Whole(), JournalReader.read(file).state());

        Files.writeString(Head.file(file), "two");
        assertTrue(refusal().contains("is no record number and hash"), refusal());
    }

    @Test
    void aDiskWithoutRoomIsSaidInOneLineAndLeavesNothingHalfWritten() throws Exception {
        Process writer = ChildJvm.command(JournalWriter.class, file.toString())
                .withFilesOfAtMost(300)
                .start();
        List<String> said = writer.inputReader().readAllLines();
        assertEquals(0, writer.waitFor(), said.toString());

        JournalContent content = JournalReader.read(file);

        assertEquals(new JournalState.Whole(), content.state());
        assertEquals(
                said.subList(0, said.size() - 1),
                content.records().stream()
                        .map(written -> Long.toString(written.number()))
                        .toList());
        assertTrue(said.size() > 100, said.toString());
        assertTrue(said.getLast().startsWith(file + ": cannot be written (File too large)"), said.getLast());
    }

    @Test
    void whatADeskHadShownAsDoneIsThereHoweverItWasKilled() throws Exception {
        SplittableRandom random = new SplittableRandom(11);
        long shown = 0;
        for (int kill = 0; kill < 5; kill++) {
            Process writer =
                    ChildJvm.command(JournalWriter.class, file.toString()).start();
            BufferedReader done = writer.inputReader();
            for (int i = random.nextInt(1, 60); i > 0; i--) {
                shown = Long.parseLong(done.readLine());
            }
            // by its handle: what it said before can still be read
            writer.toHandle().destroyForcibly();
            shown = done.lines().mapToLong(Long::parseLong).max().orElse(shown);
            writer.waitFor();

            JournalContent content = JournalReader.read(file);

            assertTrue(content.isTrusted(), content.state().toString());
            assertTrue(
                    content.records().size() >= shown,
                    shown + " were shown, " + content.records().size());
            assertTrue(content.records().size() <= shown + 1, "no more than one was under way");
        }
    }

    @Test
    void aSecondDeskIsRefusedUntilTheFirstEnds() throws Exception {
        Journal first = Journal.open(file).journal();

        JournalReader.read(file);
        assertTrue(refusal().contains("another desk writes it"), refusal());

        first.close();
        assertFalse(Journal.open(file).torn());
    }

    @Test
    void aFolderThatIsAFileIsRefusedInOneLine() throws Exception {
        Files.writeString(folder.resolve("state"), "");

        assertTrue(refusal().contains("cannot be written"), refusal());
        assertFalse(refusal().contains("\n"), refusal());
    }

    @Test
    void noChangeOfAnyBytesIsAcceptedOrThrows() throws Exception {
        List<JournalRecord> written = write(12);
        byte[] whole = Files.readAllBytes(file);
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 10_000; round++) {
            byte[] damaged = damaged(whole, random);
            if (Arrays.equals(whole, damaged)) {
                continue;
            }
            Files.write(file, damaged);

            JournalContent content = JournalReader.read(file);

            assertInstanceOf(JournalState.Broken.class, content.state(), "round " + round);
            assertEquals(written.subList(0, content.records().size()), content.records(), "round " + round);
        }
    }

    /** One of: bits flipped, cut short, bytes taken out, bytes put in. */
    private static byte[] damaged(byte[] whole, SplittableRandom random) {
        int place = random.nextInt(whole.length);
        int count = 1 + random.nextInt(40);
        return switch (random.nextInt(4)) {
            case 0 -> {
                byte[] flipped = whole.clone();
                for (int i = 0; i < 1 + count / 10; i++) {
                    flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
                }
                yield flipped;
            }
            case 1 -> Arrays.copyOf(whole, place);
            case 2 -> join(Arrays.copyOf(whole, place), new byte[0], rest(whole, place + count));
            default -> {
                byte[] more = new byte[count];
                random.nextBytes(more);
                yield join(Arrays.copyOf(whole, place), more, rest(whole, place));
            }
        };
    }

    private static byte[] rest(byte[] whole, int from) {
        return Arrays.copyOfRange(whole, Math.min(from, whole.length), whole.length);
    }

    private static byte[] join(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] joined = new byte[length];
        int place = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, joined, place, part.length);
            place += part.length;
        }
        return joined;
    }
}
