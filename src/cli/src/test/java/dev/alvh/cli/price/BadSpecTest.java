package dev.alvh.cli.price;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.alvh.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadSpecTest {

    @TempDir
    Path folder;

    /** In the column of the spec, ¶ is a line break; curve( … ) is the one curve of a spec that begins on line 1. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // not JSON
                "``                             | : the file is empty; expected a JSON object",
                "hello                          | , line 1: not valid JSON: Unrecognized token 'hello'; expected a JSON value",
                "{¶¶\"curves\": [ }             | , line 3: not valid JSON: Unexpected close marker '}'; expected ']'",
                "{\"curves\": [                 | , line 1: not valid JSON: Unexpected end-of-input; expected close marker for Array",
                "{\"curves\": []} {}            | , line 1: more follows the end of the value; expected a JSON object",
                "{'curves': []}                 | , line 1: not valid JSON: Unexpected character '''; expected double-quote to start field name",
                "[]                             | , line 1: the spec is an array; expected an object",
                "null                           | , line 1: the spec is null; expected an object",
                "{\"curves\": [],}              | , line 1: not valid JSON: Unexpected character '}'; expected double-quote to start field name",
                "// note¶{}                     | , line 1: not valid JSON: Unexpected character '/'; expected standard JSON",
                "{\"curves\": 01}               | , line 1: not valid JSON: Invalid numeric value: Leading zeroes not allowed; expected standard JSON",
                "{\"curves\": \"a¶b\"}          | , line 1: not valid JSON: Illegal unquoted character of code 10; expected standard JSON",
                // the spec
                "{}                             | : the spec asks for nothing; expected one of options, impliedVols, curves, chains, surfaces, condors, indicators, settlements",
                "{¶\"curvs\": []}               | , line 2: the spec: unknown field \"curvs\" (an array), did you mean \"curves\"?; expected one of options, impliedVols, curves, chains, surfaces, condors, indicators, settlements",
                "{\"curves\": [],¶\"curves\":[]}| , line 2: the field \"curves\" is given twice; expected it once",
                "{\"curves\": {}}               | , line 1: the spec: curves is an object; expected an array",
                "{\"curves\": [7]}              | , line 1: curve 1 is a number; expected an object",
                "{\"curves\": [{}]}             | , line 1: curve 1: id is missing; expected a text",
                "{\"curves\": [{\"id\":7}]}     | , line 1: curve 1: id is a number; expected a text",
                "{\"curves\": [{\"id\":\" \"}]} | , line 1: curve 1: id is blank; expected a text",
                // a curve
                "curve(\"spt\":20)              | , line 1: curve \"a\": unknown field \"spt\" (20), did you mean \"spot\"?; expected one of id, spot, nodes",
                "curve(\"nodes\":[])            | , line 1: curve \"a\": spot is missing; expected a number above 0",
                "curve(\"spot\":20)             | , line 1: curve \"a\": nodes is missing; expected an array",
                "curve(\"spot\":20,\"nodes\":[])| , line 1: curve \"a\": nodes is empty; expected at least one node",
                "curve(\"spot\":\"20\")         | , line 1: curve \"a\": spot is a text; expected a number above 0",
                "curve(\"spot\":0)              | , line 1: curve \"a\": spot is 0.0; expected a number above 0",
                "curve(¶\"spot\":-3)            | , line 2: curve \"a\": spot is -3.0; expected a number above 0",
                "curve(¶\"spot\":NaN)           | , line 2: curve \"a\": spot is NaN; expected a finite number",
                "curve(¶\"spot\":-Infinity)     | , line 2: curve \"a\": spot is -Infinity; expected a finite number",
                "curve(¶\"spot\":1e999)         | , line 2: curve \"a\": spot is 1e999; expected a finite number",
                "curve(\"spot\":20,\"nodes\":[{\"years\":0,\"price\":20}]) | , line 1: curve \"a\", node 1: years is 0.0; expected a number above 0",
                "curve(\"spot\":20,\"nodes\":[{\"years\":0.1,\"price\":-1}]) | , line 1: curve \"a\", node 1: price is -1.0; expected a number above 0",
                "curve(\"spot\":20,\"nodes\":[{\"years\":0.1,\"price\":20,\"iv\":1}]) | , line 1: curve \"a\", node 1: unknown field \"iv\" (1); expected one of years, price",
                "curve(\"spot\":20,\"nodes\":[{\"years\":0.2,\"price\":20},¶{\"years\":0.2,\"price\":21}]) | , line 2: curve \"a\", node 2: years is 0.2; expected more than the 0.2 before",
                "curve(\"spot\":20,\"nodes\":[{\"years\":0.1,\"price\":1.7e308}]) | , line 1: curve \"a\": too extreme to compute (a known figure must be finite, got Infinity); expected usual numbers",
                // a settlement
                "{\"settlements\":[{\"id\":\"s\",\"month\":\"2024-13\"}]} | , line 1: settlement \"s\": month \"2024-13\" is not a month; expected YYYY-MM, 01 to 12",
                "{\"settlements\":[{\"id\":\"s\",\"month\":\"2031-01\"}]} | , line 1: settlement \"s\": month 2031-01 is outside the exchange calendar; expected 2004-01 to 2030-11",
                "{\"settlements\":[{\"id\":\"s\",\"month\":\"2024-06\"},¶{\"id\":\"s\",\"month\":\"2024-07\"}]} | , line 2: settlement 2: id \"s\" is taken by line 1; expected a different one",
            })
    void isOneLineThatNamesFileAndLine(String spec, String message) throws IOException {
        String text = spec.replace('¶', '\n').replaceFirst("^curve\\((?s)(.*)\\)$", "{\"curves\":[{\"id\":\"a\",$1}]}");

        assertRefused(Files.writeString(folder.resolve("spec.json"), text), message);
    }

    @Test
    void aFileThatIsNoTextIsRefused() throws IOException {
        assertRefused(
                Files.write(folder.resolve("image.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff, 0}),
                ": is not a text in UTF-8; expected a JSON file");
        assertRefused(
                Files.write(folder.resolve("zeros.json"), new byte[100]),
                ": is not a text in UTF-8; expected a JSON file");
    }

    @Test
    void aMissingFileAndAFolderAreRefused() {
        assertRefused(folder.resolve("nothing.json"), ": no such file; expected a JSON file");
        assertRefused(folder, ": is a folder; expected a JSON file");
    }

    @Test
    void nestingWithoutEndIsRefusedBeforeItOverflowsTheStack() throws IOException {
        assertRefused(
                Files.writeString(folder.resolve("deep.json"), "{\"curves\":" + "[".repeat(900)),
                ", line 1: nested too deeply; expected at most 64 levels");
    }

    private static void assertRefused(Path file, String message) {
        assertEquals(new Run(2, "", "alvh: " + file + message + "\n"), Run.of("price", "--spec", file, "--json"));
        assertEquals(new Run(2, "", "alvh: " + file + message + "\n"), Run.of("price", "--spec", file));
    }
}
