package dev.alvh.feed.folder;

import static dev.alvh.feed.folder.Downloads.findings;
import static dev.alvh.feed.folder.Downloads.onlyRow;
import static dev.alvh.feed.folder.Downloads.settles;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.market.VxDay;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each known defect of the futures exchange's files, with invented prices. */
class ExchangeFileDefectsTest {

    private static final String FEB18 = "VX_2018-02-14.csv";
    private static final String GOOD = "2018-02-05,G (Feb 2018),17,19,16,18.5,18.525,1,100,5,2000";

    @TempDir
    Path dir;

    private Downloads downloads;

    @BeforeEach
    void startEmpty() {
        downloads = new Downloads(dir);
    }

    @Test
    void pricesTenTimesThePointsBefore26March2007AreDivided() throws Exception {
        DataFolder data = downloads
                .withExchangeRows(
                        "CFE_J07_VX.csv",
                        "3/23/2007,J (Apr 07),131.1,133,130.2,132,131.7,0,10,0,50",
                        "3/26/2007,J (Apr 07),13.1,13.3,13.02,13.2,13.17,0,10,0,50")
                .read();
        assertEquals(List.of("2007-03-23 Apr-07 13.17", "2007-03-26 Apr-07 13.17"), settles(data));
        assertEquals(
                Optional.of(new VxDay.Trades(13.11, 13.3, 13.02, 13.2)),
                onlyRow(data).trades());
        assertEquals(
                List.of("2 prices are ten times the points before 2007-03-26 -> a tenth of every price"),
                findings(data));
    }

    @Test
    void closeStandsInForASettleOfZero() throws Exception {
        DataFolder data = downloads
                .withExchangeRows("VX_2013-03-20.csv", "2013-01-02,H (Mar 2013),17,18,16,17.35,0,0,10,0,50")
                .read();
        assertEquals(List.of("2013-01-02 Mar-13 17.35"), settles(data));
        assertEquals(
                List.of("2 Settle is 0 -> Close 17.35 in its place, a few ticks from the settlement at most"),
                findings(data));
    }

    @Test
    void noCloseStandsInForTheFinalSettlement() throws Exception {
        DataFolder data = downloads
                .withExchangeRows("VX_2013-03-20.csv", "2013-03-20,H (Mar 2013),12,13,11,12.5,0,0,10,0,50")
                .read();
        assertEquals(List.of(), settles(data));
        assertEquals(
                List.of("2 refused: Settle is 0 on the settlement date; "
                        + "expected the final settlement, which no Close replaces"),
                findings(data));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a listing-day row of zeros        | 2018-02-05,G (Feb 2018),0,0,0,0,0,0,0,0,0             | neither Settle nor Close holds a price",
                "a row after the settlement        | 2018-02-15,G (Feb 2018),17,19,16,18,18,0,1,0,1        | trade date 2018-02-15 is after the settlement of VX Feb-18",
                "an exchange holiday               | 2018-01-15,G (Feb 2018),17,19,16,18,18,0,1,0,1        | trade date 2018-01-15 is no session",
                "a Saturday                        | 2018-02-03,G (Feb 2018),17,19,16,18,18,0,1,0,1        | trade date 2018-02-03 is no session",
                "a date before VX was listed       | 2004-03-25,G (Feb 2018),17,19,16,18,18,0,1,0,1        | trade date 2004-03-25 is before VX was listed",
                "a settle of 1.00                  | 2018-02-05,G (Feb 2018),17,19,16,18,1.00,0,1,0,1      | Settle is 1.0; expected points from 5.0 to 200.0",
                "a settle of ten times the points  | 2018-02-05,G (Feb 2018),17,19,16,18,335.25,0,1,0,1    | Settle is 335.25",
                "a negative price                  | 2018-02-05,G (Feb 2018),17,19,16,18,-18,0,1,0,1       | Settle is '-18'; expected a price of zero or more",
                "NaN                               | 2018-02-05,G (Feb 2018),17,19,16,18,NaN,0,1,0,1       | Settle is 'NaN'; expected a plain number",
                "infinity                          | 2018-02-05,G (Feb 2018),17,19,16,18,Infinity,0,1,0,1  | Settle is 'Infinity'; expected a plain number",
                "a number beyond all numbers       | 2018-02-05,G (Feb 2018),17,19,16,18,1e999,0,1,0,1     | Settle is '1e999'; expected a plain number",
                "text for a price                  | 2018-02-05,G (Feb 2018),17,n/a,16,18,18,0,1,0,1       | High is 'n/a'; expected a plain number",
                "thousands separators in a price   | 2018-02-05,G (Feb 2018),17,19,16,18,\"1,8.5\",0,1,0,1 | Settle is '1,8.5'; expected a plain number",
                "thousands separators in a volume  | 2018-02-05,G (Feb 2018),17,19,16,18,18,0,\"1,000\",0,1| Total Volume is '1,000'; expected a whole number",
                "a negative volume                 | 2018-02-05,G (Feb 2018),17,19,16,18,18,0,-1,0,1       | Total Volume is '-1'; expected a whole number",
                "a day that does not exist         | 2018-02-30,G (Feb 2018),17,19,16,18,18,0,1,0,1        | Trade Date is '2018-02-30'; expected a date that exists",
                "a month that does not exist       | 13/02/2018,G (Feb 2018),17,19,16,18,18,0,1,0,1        | Trade Date is '13/02/2018'; expected a date that exists",
                "a date in words                   | 5 Feb 2018,G (Feb 2018),17,19,16,18,18,0,1,0,1        | Trade Date is '5 Feb 2018'; expected a date such as",
                "a row of another contract         | 2018-02-05,H (Mar 2018),17,19,16,18,18,0,1,0,1        | Futures is 'H (Mar 2018)'; expected VX Feb-18",
                "a row cut short                   | 2018-02-05,G (Feb 2018),17,19                         | the row has 4 fields; expected 11",
                "a row with something added        | 2018-02-05,G (Feb 2018),17,19,16,18,18,0,1,0,1,new    | the row has 12 fields; expected 11",
            })
    void refusesTheRowAndKeepsTheRest(String defect, String row, String why) throws Exception {
        DataFolder data = downloads
                .withExchangeRows(FEB18, row, GOOD.replace("02-05", "02-06"))
                .read();
        assertEquals(List.of("2018-02-06 Feb-18 18.525"), settles(data), defect);
        assertEquals(1, data.files().getFirst().refusals().size());
        assertTrue(
                findings(data).getFirst().startsWith("2 refused: " + why),
                findings(data).toString());
    }

    @Test
    void skipsADisclaimerAboveTheHeader() throws Exception {
        DataFolder data = downloads
                .with(FEB18, "CFE data, \"as is\", without warranty", Downloads.EXCHANGE_HEADER, GOOD)
                .read();
        assertEquals(List.of("2018-02-05 Feb-18 18.525"), settles(data));
        assertEquals(List.of("1 text above the header -> nothing: the line was skipped"), findings(data));
    }

    @Test
    void aCommentAboveTheHeaderIsNoDefectAndOneBelowItIsARowRefused() throws Exception {
        DataFolder data = downloads
                .with(FEB18, "# synthetic, and \"so\" on", Downloads.EXCHANGE_HEADER, "# a note", GOOD)
                .read();
        assertEquals(List.of("2018-02-05 Feb-18 18.525"), settles(data));
        assertEquals(1, findings(data).size());
        assertTrue(findings(data).getFirst().startsWith("3 refused: "), findings(data)::toString);
    }

    @Test
    void cutsOffTrailingCommasAndIgnoresBlankLines() throws Exception {
        DataFolder data = downloads.withExchangeRows(FEB18, "", GOOD + ",").read();
        assertEquals(List.of("2018-02-05 Feb-18 18.525"), settles(data));
        assertEquals(List.of("3 trailing comma -> the first 11 fields"), findings(data));
    }

    @Test
    void dropsADuplicateAndRefusesAContradiction() throws Exception {
        DataFolder data = downloads
                .withExchangeRows(FEB18, GOOD, GOOD, GOOD.replace("18.525", "18.575"))
                .read();
        assertEquals(List.of("2018-02-05 Feb-18 18.525"), settles(data));
        assertEquals(
                List.of(
                        "3 duplicate row -> line 2",
                        "4 refused: the row contradicts line 2, which was kept; expected one row for each date"),
                findings(data));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,18.9,18.2,0", ",,,", "0,18.9,18.2,18.5", "18.3,18.9,18.2,0"})
    void aRowWithoutOpenOrCloseHasNoTrades(String ohlc) throws Exception {
        DataFolder data = downloads
                .withExchangeRows(FEB18, "2018-02-05,G (Feb 2018)," + ohlc + ",18.525,0,0,0,7")
                .read();
        assertEquals(Optional.empty(), onlyRow(data).trades());
        assertEquals(
                List.of("2 no trade: Open or Close is 0 or blank -> Settle; High is a bid and Low an ask there"),
                findings(data));
    }

    @Test
    void dropsTradesWhoseHighIsBelowTheirLow() throws Exception {
        DataFolder data = downloads
                .withExchangeRows(FEB18, "2018-02-05,G (Feb 2018),17,16,19,18,18.525,0,1,0,7")
                .read();
        assertEquals(List.of("2018-02-05 Feb-18 18.525"), settles(data));
        assertEquals(Optional.empty(), onlyRow(data).trades());
        assertEquals(List.of("2 High 16.0 is below Low 19.0 -> Settle without the day's trades"), findings(data));
    }

    @Test
    void theFinalSettlementIsKeptMarkedAndNeverAFill() throws Exception {
        DataFolder data = downloads
                .withExchangeRows(
                        FEB18,
                        "2018-02-13,G (Feb 2018),25,26,24,25.35,25.325,0,9,0,7",
                        "2018-02-14,G (Feb 2018),0,0,0,0,21.87,0,0,0,7")
                .read();
        VxDay last = data.history().vx().lastEntry().getValue().getFirst();
        assertTrue(last.isFinalSettlement());
        assertEquals(Optional.empty(), last.trades());
        assertTrue(
                findings(data)
                        .contains("3 final settlement, on the settlement date -> "
                                + "Settle as the final value, never a fill"),
                findings(data).toString());
        assertEquals(
                List.of(),
                data.history().curveOn(last.tradeDate()).orElseThrow().nodes(),
                "it has left the curve");
    }

    @Test
    void sortsDatesThatAreOutOfOrder() throws Exception {
        DataFolder data = downloads
                .withExchangeRows(FEB18, GOOD.replace("02-05", "02-07"), GOOD, GOOD.replace("02-05", "02-06"))
                .read();
        assertEquals(
                List.of("2018-02-05 Feb-18 18.525", "2018-02-06 Feb-18 18.525", "2018-02-07 Feb-18 18.525"),
                settles(data));
        assertEquals(List.of(), findings(data));
    }

    @Test
    void futuresSettleOnDaysOnWhichTheIndexHasNoValue() throws Exception {
        DataFolder data = downloads
                .withExchangeRows("VX_2015-04-15.csv", "2015-04-03,J (Apr 2015),15,16,14,15.5,15.525,0,9,0,7")
                .withExchangeRows("VX_2018-12-19.csv", "2018-12-05,Z (Dec 2018),20,21,19,20.5,20.525,0,9,0,7")
                .read();
        assertEquals(List.of("2015-04-03 Apr-15 15.525", "2018-12-05 Dec-18 20.525"), settles(data));
    }

    @Test
    void theSettlementDateNamesTheContractNotTheMonthCode() throws Exception {
        DataFolder data = downloads
                .withExchangeRows("VX_2018-02-21.csv", GOOD)
                .withExchangeRows(FEB18, GOOD.replace("18.525", "19.125"))
                .read();
        assertEquals(List.of("2018-02-05 Feb-18 19.125", "2018-02-05 wk 21-Feb-18 18.525"), settles(data));
        assertEquals(
                1,
                data.history()
                        .curveOn(onlyRow(data).tradeDate())
                        .orElseThrow()
                        .nodes()
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "VX_2018-02-15.csv, no VX future settles on 2018-02-15",
        "VX_2018-02-30.csv, 2018-02-30 is no date",
        "VX_2031-01-15.csv, VIX settlements are known from",
        "CFE_A05_VX.csv,    a VX month code is one of",
        "CFE_F03_VX.csv,    a VX year code is 4 to 99",
    })
    void refusesAFileWhoseNameIsNoContract(String name, String why) throws Exception {
        DataFolder data = downloads.withExchangeRows(name, GOOD).read();
        assertEquals(List.of(), settles(data));
        assertTrue(
                findings(data).getFirst().startsWith("0 refused: " + why),
                findings(data).toString());
    }

    @Test
    void theTidyTableWinsAndADifferenceIsListed() throws Exception {
        downloads.with(
                "vx_settlements.csv",
                Downloads.TIDY_HEADER,
                "2018-02-05,2018-02-14,17,19,16,18.5,18.55,100,2000",
                "2018-02-06,2018-02-14,17,19,16,18.5,18.525,100,2000");
        DataFolder data = downloads
                .withExchangeRows(FEB18, GOOD, GOOD.replace("02-05", "02-06"), GOOD.replace("02-05", "02-07"))
                .read();
        assertEquals(
                List.of("2018-02-05 Feb-18 18.55", "2018-02-06 Feb-18 18.525", "2018-02-07 Feb-18 18.525"),
                settles(data));
        assertEquals(
                List.of("2 Settle 18.525 differs from that of another file -> the other file's 18.55"), findings(data));
    }

    @Test
    void aTidyRowMayHoldASettlementAlone() throws Exception {
        DataFolder data = downloads
                .with("vx_settlements.csv", Downloads.TIDY_HEADER, "2018-02-05,2018-02-21,,,,,18.525,,")
                .read();
        assertTrue(onlyRow(data).volume().isEmpty());
        assertTrue(onlyRow(data).openInterest().isEmpty());
        assertEquals(Optional.empty(), onlyRow(data).trades());
        assertEquals(List.of(), findings(data), "blank is how this table writes it");
    }
}
