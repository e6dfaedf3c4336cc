package dev.alvh.store.ruleset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.layer.Layer;
import dev.alvh.core.ruleset.LayerInstrument;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.signal.MotionFactor;
import dev.alvh.store.file.BadFileException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesetFileTest {

    private static final Ruleset DEFAULT = Presets.DEFAULT;

    @TempDir
    Path folder;

    static List<Ruleset> presets() {
        return Presets.ALL;
    }

    static Stream<String> fields() {
        return RulesetValues.of(DEFAULT).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void aPresetIsReadBackAsItWasWritten(Ruleset preset) throws BadFileException {
        Path file = folder.resolve("my.json");
        RulesetFile.write(file, preset);
        Ruleset read = RulesetFile.read(file);

        assertEquals(preset, read);
        assertEquals(preset.hash(), read.hash());
        assertEquals(RulesetFile.text(preset), RulesetFile.text(read));
    }

    @Test
    void aShortFileNamesAPresetAndWhatDiffersFromIt() throws BadFileException {
        Ruleset read = RulesetFile.parse("my.json", """
                {"base": "alvh-442", "name": "calmer", "version": 3,
                 "spike": {"threshold": 2.5},
                 "motion": {"weights": {"ipo": 0}},
                 "layers": {"D1": {"instrument": "future"}}}
                """);

        assertEquals("calmer", read.name());
        assertEquals(3, read.version());
        assertEquals(2.5, read.spike().threshold());
        assertEquals(DEFAULT.spike().slope(), read.spike().slope());
        assertEquals(0, read.motion().weight(MotionFactor.IPO));
        assertEquals(0.25, read.motion().weight(MotionFactor.REER));
        assertEquals(LayerInstrument.FUTURE, read.layer(Layer.D1).instrument());
        assertEquals(LayerInstrument.CALL, read.layer(Layer.D2).instrument());
        assertEquals(
                List.of("name", "version", "layers.D1.instrument", "motion.weights.ipo", "spike.threshold"),
                RulesetValues.changes(DEFAULT, read).stream()
                        .map(RulesetValues.Change::field)
                        .toList());
    }

    @Test
    void aShortFileAndTheWholeOneThatItStandsForAreTheSameRuleset() throws BadFileException {
        Ruleset read = RulesetFile.parse("my.json", changed("drip.on", "true"));

        assertEquals(
                read.hash(),
                RulesetFile.parse("whole.json", RulesetFile.text(read)).hash());
    }

    @Test
    void theOrderOfFieldsAndTheWritingOfNumbersSayNothing() throws BadFileException {
        assertEquals(DEFAULT.hash(), RulesetFile.parse("my.json", """
                        {"spike": {"holdSessions": 5.0, "threshold": 20e-1}, "base": "alvh-442",
                         "migration": {"undoneBelow": 1.500}, "drip": {}}
                        """).hash());
    }

    @ParameterizedTest
    @MethodSource("fields")
    void eachFieldChangedAloneChangesTheHashAndIsTheOneDifference(String field) throws BadFileException {
        Ruleset before = field.equals("name")
                ? DEFAULT
                : RulesetFile.parse("mine.json", "{\"base\": \"alvh-442\", \"name\": \"mine\"}");
        RulesetValue standard = Objects.requireNonNull(RulesetValues.of(DEFAULT).get(field));
        Ruleset other = otherValues(standard)
                .flatMap(value -> valid(changed(field, value)))
                .findFirst()
                .orElseThrow();

        assertNotEquals(before.hash(), other.hash());
        List<RulesetValues.Change> changes = RulesetValues.changes(before, other);
        assertEquals(
                List.of(field),
                changes.stream().map(RulesetValues.Change::field).toList());
        assertEquals(
                other.hash(),
                RulesetFile.parse("whole.json", RulesetFile.text(other)).hash());
    }

    @Test
    void aDamagedFileIsTheSameRulesetOrAnotherValidOneOrOneComplaint() throws IOException {
        Path file = folder.resolve("my.json");
        Ruleset whole = valid(changed("spike.threshold", "2.5")).findFirst().orElseThrow();
        byte[] bytes = RulesetFile.text(whole).getBytes(StandardCharsets.UTF_8);
        SplittableRandom random = new SplittableRandom(20180205);
        int refused = 0;
        int same = 0;
        for (int k = 0; k < 3_000; k++) {
            Files.write(file, damaged(bytes, random));
            try {
                Ruleset read = RulesetFile.read(file);
                same += read.hash().equals(whole.hash()) ? 1 : 0;
                assertEquals(
                        read.hash().equals(whole.hash()),
                        RulesetValues.changes(whole, read).isEmpty());
            } catch (BadFileException e) {
                refused++;
                String message = String.valueOf(e.getMessage());
                assertTrue(message.startsWith(file.toString()), message);
                assertFalse(message.contains("Exception") || message.contains("dev.alvh"), message);
            }
        }
        assertTrue(refused > 1_500, "refused " + refused);
        assertTrue(same > 0, "same " + same);
    }

    private static byte[] damaged(byte[] bytes, SplittableRandom random) {
        byte[] damaged = bytes.clone();
        switch (random.nextInt(4)) {
            case 0 -> damaged = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> damaged[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            case 2 ->
                damaged[random.nextInt(bytes.length)] =
                        (byte) "0123456789-+.eE{}[]\",: \n\0".charAt(random.nextInt(25));
            default -> {
                int from = random.nextInt(bytes.length);
                int length = random.nextInt(Math.min(40, bytes.length - from));
                System.arraycopy(bytes, from + length, damaged, from, bytes.length - from - length);
                damaged = Arrays.copyOf(damaged, bytes.length - length);
            }
        }
        return damaged;
    }

    private static Stream<String> otherValues(RulesetValue value) {
        return switch (value) {
            case RulesetValue.Flag(boolean on) -> Stream.of(Boolean.toString(!on));
            case RulesetValue.Word(String _) -> Stream.of("\"mine\"", "\"etn\"", "\"weekdays\"");
            case RulesetValue.Decimal(BigDecimal number) ->
                Stream.of("0.01", "-0.01", "1", "-1")
                        .map(step -> number.add(new BigDecimal(step)).toPlainString());
        };
    }

    private static Stream<Ruleset> valid(String text) {
        try {
            return Stream.of(RulesetFile.parse("my.json", text));
        } catch (BadFileException _) {
            return Stream.empty();
        }
    }

    /** A short file in which one field has a value. */
    private static String changed(String field, String value) {
        String inner = value;
        for (String part : List.of(field.split("\\.")).reversed()) {
            inner = "{\"" + part + "\": " + inner + "}";
        }
        Map<String, String> head = Map.of("name", "", "version", "\"name\": \"mine\", ");
        return "{\"base\": \"alvh-442\", " + head.getOrDefault(field, "\"name\": \"mine\", ") + inner.substring(1);
    }
}
