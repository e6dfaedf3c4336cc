package dev.alvh.store.ruleset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.ruleset.Presets;
import dev.alvh.store.file.BadFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadRulesetTest {

    @TempDir
    Path folder;

    /** ¶ is a line break; my( … ) is what follows a base and a name on line 1. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                 | , line 1: the ruleset: name is missing; expected a text",
                "[]                                 | , line 1: the ruleset is an array; expected an object",
                "{\"base\": \"alvh-443\"}           | , line 1: the ruleset: base is \"alvh-443\"; expected alvh-442 or vix-calls-30-110-220",
                "my(¶\"spike\": 7)                  | , line 2: the ruleset, spike is a number; expected an object",
                "my(¶\"spkie\": {})                 | , line 2: the ruleset: unknown field \"spkie\" (an object), did you mean \"spike\"?; expected one of base, name, version, layers, selection, sizing, motion, spike, wacc, secondEngine, migration, timeShift, temporalTheta, drip, limits, proposals, condor, costs, assumed, shock",
                "my(\"spike\": {¶\"treshold\": 2})  | , line 2: spike: unknown field \"treshold\" (2), did you mean \"threshold\"?; expected one of threshold, eventThreshold, surprise, slope, highestMultiplier, holdSessions",
                "my(\"spike\": {¶\"threshold\": \"2\"}) | , line 2: spike: threshold is a text; expected a number",
                "my(\"spike\": {¶\"threshold\": null}) | , line 2: spike: threshold is null; expected a number",
                "my(\"spike\": {¶\"threshold\": 50}) | , line 2: spike.threshold must be from 0.1 to 10, got 50",
                "my(\"spike\": {¶\"threshold\": NaN}) | , line 2: spike.threshold must be from 0.1 to 10, got NaN",
                "my(\"spike\": {¶\"threshold\": -Infinity}) | , line 2: spike.threshold must be from 0.1 to 10, got -Infinity",
                "my(\"spike\": {¶\"threshold\": 1e400}) | , line 2: spike.threshold must be from 0.1 to 10, got Infinity",
                "my(\"spike\": {¶\"threshold\": 2,¶\"threshold\": 3}) | , line 3: the field \"threshold\" is given twice; expected it once",
                "my(\"spike\": {¶\"holdSessions\": 2.5}) | , line 2: spike: holdSessions is 2.5; expected a whole number",
                "my(\"spike\": {¶\"holdSessions\": 1e12}) | , line 2: spike: holdSessions is 1.0E12; expected a whole number of at most 2147483647",
                "my(\"drip\": {¶\"on\": 1})         | , line 2: drip: on is a number; expected true or false",
                "my(\"migration\": {¶\"above\": 1}) | , line 2: migration.undoneBelow must be below migration.above, which is 1, got 1.5",
                "my(\"layers\": {\"S3\": {¶\"targetDays\": 400}}) | , line 2: layers.S3.targetDays must be from 5 to 365, got 400",
                "my(\"layers\": {\"S3\": {¶\"instrument\": \"put\"}}) | , line 2: layers.S3: instrument is \"put\"; expected future or call or etn",
                "my(\"layers\": {¶\"S5\": {}})      | , line 2: layers: unknown field \"S5\" (an object), did you mean \"S1\"?; expected one of S1, S2, S3, S4, I1, I2, I3, I4, D1, D2",
                "my(\"layers\": {\"S1\": {\"baseWeight\": 0.9},¶\"S2\": {\"baseWeight\": 0.9}}) | , line 1: the sum of layers.baseWeight must be from 0.01 to 1.6, got 2.6000000000000005",
                "my(\"costs\": {\"vx\": {¶\"fee\": -1}}) | , line 2: costs.vx.fee must be from 0 to 100, got -1",
                "my(\"condor\": {¶\"shortDelta\": 0.5}) | , line 2: condor: a condor policy needs shortDelta above 0, below 0.5, got 0.5",
                "my(¶\"version\": 0)                | , line 2: version must be from 1 to 1000000, got 0",
                "my(\"motion\": {\"weights\": {¶\"peRatio\": 0.1}}) | , line 2: motion.weights.peRatio is refused: the method reads no price-earnings and no dividend-discount input; it reads reer, funding, reitPcf, erp, curvature, ipo",
                "my(\"motion\": {\"weights\": {¶\"dividendDiscount\": 0.1}}) | , line 2: motion.weights.dividendDiscount is refused: the method reads no price-earnings and no dividend-discount input; it reads reer, funding, reitPcf, erp, curvature, ipo",
                "my(\"layers\": {\"D1\": {¶\"baseWeight\": 1e400}}) | , line 2: layers.D1.baseWeight must be from 0 to 1, got Infinity",
                "my(\"condor\": {¶\"takeProfitOfCredit\": 1e400}) | , line 2: condor: takeProfitOfCredit is 1e400; expected a finite number",
                "my(\"spike\": {¶\"holdSessions\": 1e400}) | , line 2: spike: holdSessions is 1e400; expected a finite number",
                "my(\"motion\": {\"weights\": {¶\"reer\": 1e400}}) | , line 2: motion.weights: reer is 1e400; expected a finite number",
                "my(\"spike\": {¶\"treshold\": \"high\"}) | , line 2: spike: unknown field \"treshold\" (\"high\"), did you mean \"threshold\"?; expected one of threshold, eventThreshold, surprise, slope, highestMultiplier, holdSessions",
                "my(¶\"peRatio\": 0.1)            | , line 2: peRatio is refused: the method reads no price-earnings and no dividend-discount input; it reads reer, funding, reitPcf, erp, curvature, ipo",
                "my(¶\"ddm\": {})                 | , line 2: ddm is refused: the method reads no price-earnings and no dividend-discount input; it reads reer, funding, reitPcf, erp, curvature, ipo",
                "my(\"motion\": {¶\"forwardPE\": 16}) | , line 2: motion.forwardPE is refused: the method reads no price-earnings and no dividend-discount input; it reads reer, funding, reitPcf, erp, curvature, ipo",
                "my(\"layers\": {\"S1\": {¶\"priceToEarningsRatio\": 16}}) | , line 2: layers.S1.priceToEarningsRatio is refused: the method reads no price-earnings and no dividend-discount input; it reads reer, funding, reitPcf, erp, curvature, ipo",
                "my(\"motion\": {\"weights\": {¶\"moon\": 0.1}}) | , line 2: motion.weights.moon is no input of motion; those are reer, funding, reitPcf, erp, curvature, ipo",
                "my(\"motion\": {¶\"weights\": {\"reer\": 2}}) | , line 2: motion.weights.reer must be from 0 to 1, got 2",
                "{\"base\": \"alvh-442\",¶\"name\": \"../up\"} | , line 2: name must be 1 to 64 of a-z, 0-9 and -, got \"../up\"",
                "{\"base\": \"alvh-442\", \"spike\": {\"slope\": 0.7}} | , line 1: the ruleset: spike.slope is 0.7, but 0.5 in the preset alvh-442, whose name and version 1 it has; expected a name or a version of its own",
            })
    void isRefusedInOneLineThatNamesFileLineAndField(String text, String message) throws IOException {
        String whole = text.replace('¶', '\n')
                .replaceFirst("^my\\((?s)(.*)\\)$", "{\"base\": \"alvh-442\", \"name\": \"mine\", $1}");
        Path file = Files.writeString(folder.resolve("my.json"), whole);

        assertEquals(file + message, complaint(file));
    }

    @Test
    void aWholeFileMustNameEveryValue() throws IOException {
        Path file = folder.resolve("my.json");
        String whole = RulesetFile.text(Presets.DEFAULT);
        Files.writeString(file, whole.replaceFirst("\"highestMultiplier\": 2,\\s*", ""));
        assertEquals(file + ", line 79: spike: highestMultiplier is missing; expected a number", complaint(file));

        Files.writeString(file, whole.replaceFirst("\"ipo\": 0.25", "").replaceFirst("(\"curvature\": 0.25),", "$1"));
        assertTrue(complaint(file).contains("motion.weights: ipo is missing"), complaint(file));
    }

    @Test
    void aComplaintKnowsItsLineForAnEditor() {
        BadFileException thrown = assertThrows(
                BadFileException.class,
                () -> RulesetFile.parse("the ruleset", "{\"base\": \"alvh-442\",\n\"nme\": 1}"));

        assertEquals(OptionalInt.of(2), thrown.line());
    }

    @Test
    void aFileThatIsNoTextOrTooLargeOrTooDeepIsRefused() throws IOException {
        Path file = folder.resolve("my.json");
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff, 0});
        assertEquals(file + ": is not a text in UTF-8; expected a JSON file", complaint(file));
        Files.writeString(file, " \n");
        assertEquals(file + ": the file is empty; expected a JSON object", complaint(file));
        Files.writeString(file, "{\"spike\":" + "[".repeat(900));
        assertEquals(file + ", line 1: nested too deeply; expected at most 64 levels", complaint(file));
        Files.writeString(file, " ".repeat(2 << 20));
        assertEquals(file + ": is larger than 1 MB; expected a smaller file", complaint(file));
        Files.writeString(file, "{\"version\": " + "9".repeat(5_000) + "}");
        assertTrue(complaint(file).startsWith(file + ", line 1: not valid JSON: Number value length"), complaint(file));
        assertEquals(folder + ": is a folder; expected a JSON file", complaint(folder));
    }

    private static String complaint(Path file) {
        return String.valueOf(assertThrows(BadFileException.class, () -> RulesetFile.read(file))
                .getMessage());
    }
}
