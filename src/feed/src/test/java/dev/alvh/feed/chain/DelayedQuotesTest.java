package dev.alvh.feed.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.chain.StrikeQuotes;
import dev.alvh.core.observation.Provenance;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.repair.FileReport;
import dev.alvh.feed.repair.Refusal;
import dev.alvh.feed.repair.Repair;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelayedQuotesTest {

    private static final String CALL = Pages.option("SPXW250417C04000000", "99.5", "100.5");
    private static final String PUT = Pages.option("SPXW250417P04000000", "95", "96");

    @TempDir
    Path folder;

    @Test
    void optionsBecomeAChain() throws Exception {
        ChainFile file = ChainFile.read(Pages.json(folder, Pages.document(CALL, PUT)));
        assertEquals(new FileReport("quotes.json", 2, List.of(), List.of()), file.report());
        assertEquals(Instant.parse("2025-03-07T21:00:00Z"), file.chain().asOf());
        assertEquals(Provenance.SETTLED, file.chain().provenance());
        assertEquals(OptionalDouble.of(4000.5), file.chain().underlying());
        StrikeQuotes strike = file.chain().slices().getFirst().strikes().getFirst();
        assertEquals(OptionalDouble.of(100), strike.call().orElseThrow().mid());
        assertEquals(OptionalDouble.of(95.5), strike.put().orElseThrow().mid());
    }

    @Test
    void theTimestampIsReadAsUtcSoThatAChainIsNeverYoungerThanItSays() throws Exception {
        String open = Pages.document(CALL).replace("2025-03-08 00:43:14", "2025-03-07 17:15:00");
        ChainFile file = DelayedQuotes.read(Pages.json(folder, open));
        assertEquals(Instant.parse("2025-03-07T17:00:00Z"), file.chain().asOf());
        assertEquals(Provenance.DELAYED, file.chain().provenance());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "SPXW250417C04000000 | 105, 100 | SPXW250417C04000000: bid 105.0 is above ask 100.0 | neither side",
                "SPXW250417C04000000 | 0.0, 0.0 | SPXW250417C04000000: no bid and no ask | the listing without a quote",
                "SPXW250417C04000000 | null, null | SPXW250417C04000000: no bid and no ask | the listing without a quote",
                "SPXW250417C04000000 | 0.0, 0.05 | SPXW250417C04000000: no bid | the ask, and no mid",
                "SPXW250417P04000000 | 95, 96 | SPXW250417P04000000: duplicate | line 2"
            })
    void aDefectIsMendedAndListed(String symbol, String market, String what, String kept) throws Exception {
        String[] sides = market.split(", ", -1);
        ChainFile file =
                DelayedQuotes.read(Pages.json(folder, Pages.document(PUT, Pages.option(symbol, sides[0], sides[1]))));
        assertEquals(List.of(new Repair(3, what, kept)), file.report().repairs());
        assertEquals(List.of(), file.report().refusals());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CLX250417C00055000 | 1, 2 | unknown root CLX; expected SPX, SPXW or VIX",
                "SPXW250307C04000000 | 1, 2 | SPXW 07-Mar-25 had expired at the time of the quotes; expected settlement"
                        + " after 2025-03-07T21:00:00Z",
                "SPXW | 1, 2 | option is 'SPXW'; expected an option such as SPXW220624C03900000",
                "SPXW251399C04000000 | 1, 2 | option is 'SPXW251399C04000000'; expected an option such as"
                        + " SPXW220624C03900000",
                "SPXW250417C04000000 | NaN, 2 | SPXW250417C04000000: bid is no number; expected a number of 0 or more",
                "SPXW250417C04000000 | \"1\", 2 | SPXW250417C04000000: bid is no number; expected a number of 0 or more",
                "SPXW250417C04000000 | 1, -2 | SPXW250417C04000000: ask is -2.0; expected a number of 0 or more",
                "SPXW250417P04000000 | 1, 2 | SPXW250417P04000000 contradicts line 2, which was kept; expected each"
                        + " option once"
            })
    void anOptionThatCannotBeUsedIsRefusedAndTheRestStays(String symbol, String market, String why) throws Exception {
        String[] sides = market.split(", ", -1);
        ChainFile file =
                DelayedQuotes.read(Pages.json(folder, Pages.document(PUT, Pages.option(symbol, sides[0], sides[1]))));
        assertEquals(List.of(new Refusal(3, why)), file.report().refusals());
        assertEquals(1, file.report().rows());
    }

    @Test
    void aFileCutOffAnywhereIsOneLine() throws Exception {
        String whole = Pages.document(CALL, PUT);
        for (int length = 0; length < whole.length(); length++) {
            Path file = Pages.json(folder, whole.substring(0, length));
            BadInputException e = assertThrows(BadInputException.class, () -> DelayedQuotes.read(file));
            assertTrue(String.valueOf(e.getMessage()).contains("; expected a complete JSON"), e::getMessage);
            assertEquals(1, String.valueOf(e.getMessage()).lines().count());
        }
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "timestamp | made | has no timestamp",
                "options | contracts | has no data.options",
                "\"ask\" | \"offer\" | line 2: an option has no ask",
                "2025-03-08 00:43:14 | yesterday | has the timestamp 'yesterday'",
                "2025-03-08 00:43:14 | 1925-03-08 00:43:14 | the exchange calendar covers 2004 to 2030, not",
                "2025-03-08 | 2025-02-30 | has the timestamp",
                "\"bid\": | \"bid\" | line 2: is no JSON"
            })
    void aFileOfAnotherShapeIsOneLine(String was, String is, String message) throws Exception {
        Path file = Pages.json(folder, Pages.document(CALL).replace(was, is));
        BadInputException e = assertThrows(BadInputException.class, () -> DelayedQuotes.read(file));
        assertTrue(String.valueOf(e.getMessage()).contains(message), e::getMessage);
        assertEquals(1, String.valueOf(e.getMessage()).lines().count());
    }
}
