package dev.alvh.feed.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.chain.ChainSlice;
import dev.alvh.core.chain.OptionQuote;
import dev.alvh.core.chain.StrikeQuotes;
import dev.alvh.core.contract.SettlementStyle;
import dev.alvh.core.observation.Provenance;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.repair.FileReport;
import dev.alvh.feed.repair.Refusal;
import dev.alvh.feed.repair.Repair;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuotedataFileTest {

    private static final String SOUND = Pages.april(4000, "99.5,100.5", "95,96");

    @TempDir
    Path folder;

    @Test
    void aRowIsACallAndAPutOfOneExpiry() throws Exception {
        ChainFile file = QuotedataFile.read(Pages.quotedata(folder, SOUND));
        assertEquals(new FileReport("quotes.csv", 1, List.of(), List.of()), file.report());
        assertEquals(Instant.parse("2025-03-07T21:00:00Z"), file.chain().asOf());
        assertEquals(Provenance.SETTLED, file.chain().provenance());
        assertEquals(OptionalDouble.of(4000.5), file.chain().underlying());
        ChainSlice slice = file.chain().slices().getFirst();
        assertEquals("SPXW 17-Apr-25", slice.expiry().code());
        StrikeQuotes strike = slice.strikes().getFirst();
        OptionQuote call = strike.call().orElseThrow();
        OptionQuote put = strike.put().orElseThrow();
        assertEquals(4000, call.strike());
        assertEquals(OptionalDouble.of(100), call.mid());
        assertEquals(OptionalDouble.of(95.5), put.mid());
        assertEquals(
                List.of(0.2, 0.21),
                List.of(call.sourceVol().orElseThrow(), put.sourceVol().orElseThrow()));
        assertEquals(
                List.of(0.5, -0.5),
                List.of(call.sourceDelta().orElseThrow(), put.sourceDelta().orElseThrow()));
    }

    @Test
    void theRootAndNotTheDateDecidesBetweenMorningAndAfternoon() throws Exception {
        ChainFile file = QuotedataFile.read(Pages.quotedata(
                folder,
                Pages.row("Fri Mar 21 2025", "SPXW250321", 4000, "50,51", "50,51"),
                Pages.row("Fri Mar 21 2025", "SPX250321", 4000, "50,51", "50,51")));
        assertEquals(
                List.of(SettlementStyle.AM, SettlementStyle.PM),
                file.chain().slices().stream()
                        .map(slice -> slice.expiry().settlement().style())
                        .toList());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "105,100 | SPXW250417C04000000: bid 105.0 is above ask 100.0 | neither side | false | false",
                "0,0     | SPXW250417C04000000: no bid and no ask | the listing without a quote | false | false",
                ",       | SPXW250417C04000000: no bid and no ask | the listing without a quote | false | false",
                "0,0.05  | SPXW250417C04000000: no bid | the ask, and no mid | false | true",
                "3,0     | SPXW250417C04000000: no ask | the bid, and no mid | true | false"
            })
    void aMarketThatIsNoneIsKeptForWhatItSaysAndHasNoMid(
            String call, String what, String kept, boolean bid, boolean ask) throws Exception {
        ChainFile file = QuotedataFile.read(Pages.quotedata(folder, Pages.april(4000, call, "95,96")));
        assertEquals(List.of(new Repair(5, what, kept)), file.report().repairs());
        StrikeQuotes strike = file.chain().slices().getFirst().strikes().getFirst();
        OptionQuote quote = strike.call().orElseThrow();
        assertEquals(
                List.of(bid, ask), List.of(quote.bid().isPresent(), quote.ask().isPresent()));
        assertTrue(quote.mid().isEmpty());
        assertEquals(OptionalDouble.of(95.5), strike.put().orElseThrow().mid(), "the put is not the call's victim");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        Pages.row("Fri Mar 07 2025", "SPXW250307", 4000, "1,2", "1,2"),
                        "SPXW 07-Mar-25 had expired at the time of the quotes; expected settlement after"
                                + " 2025-03-07T21:00:00Z"),
                Arguments.of(
                        Pages.row("Fri Feb 21 2025", "SPX250221", 4000, "1,2", "1,2"),
                        "SPX 21-Feb-25 had expired at the time of the quotes; expected settlement after"
                                + " 2025-03-07T21:00:00Z"),
                Arguments.of(
                        Pages.row("Thu Apr 17 2025", "XSP250417", 400, "1,2", "1,2"),
                        "unknown root XSP; expected SPX, SPXW or VIX"),
                Arguments.of(
                        Pages.row("Wed Apr 16 2025", "VIX250416", 20, "1,2", "1,2"),
                        "VIX Apr-25 has another underlying than the rows above; expected one underlying in a file"),
                Arguments.of(
                        Pages.row("Fri Apr 18 2025", "SPXW250418", 4000, "1,2", "1,2"),
                        "no SPXW option settles on 2025-04-18; expected 2025-04-17"),
                Arguments.of(
                        Pages.row("Sat Apr 19 2025", "SPXW250419", 4000, "1,2", "1,2"),
                        "SPX options expire Monday to Friday, not on 2025-04-19; expected the settlement date of a"
                                + " listed expiry"),
                Arguments.of(
                        Pages.row("Thu Apr 17 2025", "SPXW250416", 4000, "1,2", "1,2"),
                        "Calls is 'SPXW250416C04000000'; expected the call of 2025-04-17 at 4000.0"),
                Arguments.of(
                        SOUND.replace("P04000000", "P04005000"),
                        "Puts is 'SPXW250417P04005000'; expected the put of 2025-04-17 at 4000.0"),
                Arguments.of(
                        SOUND.replace("SPXW250417P", "SPX250417P"),
                        "Puts is 'SPX250417P04000000'; expected a put of SPXW, as the call"),
                Arguments.of(
                        SOUND.replace("C04000000", "C4000"),
                        "Calls is 'SPXW250417C4000'; expected an option such as SPXW220624C03900000"),
                Arguments.of(
                        SOUND.replace("Thu Apr 17 2025", "2025-04-17"),
                        "Expiration Date is '2025-04-17'; expected a date such as Fri Jun 24 2022"),
                Arguments.of(
                        Pages.april(4100, "NaN,100", "95,96"), "Bid is 'NaN'; expected a plain number such as 1234.5"),
                Arguments.of(
                        Pages.april(4100, "1,2", "-1,96"),
                        "SPXW250417P04100000: bid is -1.0; expected a number of 0 or more"),
                Arguments.of(
                        Pages.april(4000, "1,2", "3,4"),
                        "the row contradicts line 5, which was kept; expected one row for each expiry and strike"),
                Arguments.of(
                        "Thu Apr 17 2025,SPXW250417C04000000,1",
                        "the row has 3 fields; expected 22 (" + Pages.HEADER + ")"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aRowThatCannotBeUsedIsRefusedByLineAndTheRestStays(String row, String why) throws Exception {
        ChainFile file = QuotedataFile.read(Pages.quotedata(folder, SOUND, row));
        assertEquals(new FileReport("quotes.csv", 1, List.of(), List.of(new Refusal(6, why))), file.report());
        assertEquals(1, file.chain().slices().size());
    }

    @Test
    void aRepeatedRowIsDropped() throws Exception {
        ChainFile file = QuotedataFile.read(Pages.quotedata(folder, SOUND, SOUND));
        assertEquals(
                new FileReport("quotes.csv", 1, List.of(new Repair(6, "duplicate row", "line 5")), List.of()),
                file.report());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Strike | Level | quotes.csv, line 4: wrong header 'Expiration Date,Calls,",
                "Date: March 8, 2025, 8:47 PM EST | Date: 8 March | quotes.csv: was made at '8 March'; expected 'Date:",
                "Date: March 8 | Made: March 8 | quotes.csv: does not say when it was made; expected 'Date: June 11, 2022,",
                "March 8, 2025 | February 30, 2025 | quotes.csv: was made at 'February 30, 2025,",
                "March 8, 2025 | March 8, 1995 | quotes.csv: the exchange calendar covers 2004 to 2030, not"
            })
    void aFileOfAnotherShapeIsOneLine(String was, String is, String message) throws Exception {
        Path file = Pages.quotedata(folder, SOUND);
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.writeString(file, text.replaceFirst(was, is), StandardCharsets.UTF_8);
        BadInputException e = assertThrows(BadInputException.class, () -> ChainFile.read(file));
        assertTrue(String.valueOf(e.getMessage()).contains(message), e::getMessage);
        assertEquals(1, String.valueOf(e.getMessage()).lines().count());
    }
}
