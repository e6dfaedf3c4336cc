package dev.alvh.feed.folder;

import static dev.alvh.feed.folder.Downloads.contents;
import static dev.alvh.feed.folder.Downloads.findings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.observation.Provenance;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Index histories, FRED's files, named series and events: their shapes and their defects. */
class SeriesDefectsTest {

    @TempDir
    Path dir;

    private Downloads downloads;

    @BeforeEach
    void startEmpty() {
        downloads = new Downloads(dir);
    }

    private static List<String> values(DataFolder data) {
        return contents(data.history()).stream().skip(1).toList();
    }

    @Test
    void readsBothShapesOfAnIndexHistory() throws Exception {
        DataFolder data = downloads
                .with("VIX_History.csv", "DATE,OPEN,HIGH,LOW,CLOSE", "02/05/2018,18,39,17,37.5")
                .with("VVIX_History.csv", "DATE,VVIX", "2018-02-05,151.5")
                .read();
        assertEquals(List.of("VIX 2018-02-05 37.5 2018-02-05", "VVIX 2018-02-05 151.5 2018-02-05"), values(data));
    }

    @Test
    void keepsTheCloseWhereHighIsBelowLow() throws Exception {
        DataFolder data = downloads
                .with("VIX_History.csv", "DATE,OPEN,HIGH,LOW,CLOSE", "01/04/2006,11,11.2,11.9,11.4")
                .read();
        assertEquals(List.of("VIX 2006-01-04 11.4 2006-01-04"), values(data));
        assertEquals(List.of("2 HIGH 11.2 is below LOW 11.9 -> the close"), findings(data));
    }

    @Test
    void keepsIndexValuesOfHolidaysOnWhichFuturesDoNotSettle() throws Exception {
        DataFolder data = downloads
                .with("VIX_History.csv", "DATE,OPEN,HIGH,LOW,CLOSE", "01/17/2022,19,20,18,19.5")
                .read();
        assertEquals(List.of("VIX 2022-01-17 19.5 2022-01-17"), values(data));
    }

    @ParameterizedTest
    @CsvSource({
        "VVIX, 11/13/2006, 90,   DATE is '11/13/2006'; expected no VVIX before 2007-01-01",
        "VVIX, 11/13/2008, 36.1, VVIX is '36.1'; expected vol points from 50.0 to 500.0",
        "SKEW, 11/13/2008, ,     SKEW is ''; expected index points from 50.0 to 300.0",
        "SPX,  11/13/2008, -5,   SPX is '-5'; expected index points from",
        "SPX,  11/31/2008, 900,  DATE is '11/31/2008'; expected a date that exists",
        "SPX,  2091-11-13, 900,  DATE is '2091-11-13'; expected a date from 1900 to 2030",
        "VIX,  04/21/2008, 1.00, VIX is '1.00'; expected vol points from 5.0 to 200.0",
    })
    void refusesImpossibleIndexValues(String index, String date, String value, String why) throws Exception {
        String row = date + "," + (value == null ? "" : value);
        DataFolder data =
                downloads.with(index + "_History.csv", "DATE," + index, row).read();
        assertEquals(List.of(), values(data));
        assertTrue(
                findings(data).getFirst().startsWith("2 refused: " + why),
                findings(data).toString());
    }

    @Test
    void fredWritesADotOrABlankForADayWithoutAValue() throws Exception {
        DataFolder data = downloads
                .with("DTB3.csv", "DATE,VALUE", "2018-02-16,1.5", "2018-02-19,.", "2018-02-20,", "2018-02-21,-0.05")
                .read();
        assertEquals(
                List.of("DTB3 2018-02-16 1.5 2018-02-20", "DTB3 2018-02-21 -0.05 2018-02-22"),
                values(data),
                "known from the next session, past Presidents' Day");
        assertEquals(List.of(), findings(data));
    }

    @Test
    void fredSeriesReachBackBeyondTheCalendar() throws Exception {
        DataFolder data = downloads
                .with("DFF.csv", "observation_date,DFF", "1954-07-02,1.25", "2003-12-31,0.94")
                .read();
        assertEquals(List.of("DFF 1954-07-02 1.25 1954-07-05", "DFF 2003-12-31 0.94 2004-01-01"), values(data));
    }

    @Test
    void aMonthlyIndexIsKnownOnThe20thOfTheNextMonth() throws Exception {
        DataFolder data = downloads
                .with("RBUSBIS.csv", "observation_date,RBUSBIS", "2018-01-01,111.25")
                .read();
        assertEquals(List.of("RBUSBIS 2018-01-01 111.25 2018-02-20"), values(data));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03-15,           2018-03-15",
        "2018-02-05T21:15:00Z, 2018-02-05",
        "2018-02-05T21:15:01Z, 2018-02-06",
        ",                     2018-02-05",
    })
    void knownAtOverridesTheSeriesOwnRule(String knownAt, String knownOn) throws Exception {
        String row = "2018-02-05,12.5," + (knownAt == null ? "" : knownAt);
        DataFolder data = downloads
                .with("series/reit_pcf.csv", "date,value,known_at", row)
                .read();
        assertEquals(List.of("REIT_PCF 2018-02-05 12.5 " + knownOn), values(data));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-02-04, known_at is '2018-02-04'; expected a date not before 2018-02-05",
        "2018-02-05T99, 'known_at is ''2018-02-05T99''; expected a date, or an instant'",
    })
    void refusesAKnownAtThatCannotBe(String knownAt, String why) throws Exception {
        DataFolder data = downloads
                .with("series/reit_pcf.csv", "date,value,known_at", "2018-02-05,12.5," + knownAt)
                .read();
        assertTrue(
                findings(data).getFirst().startsWith("2 refused: " + why),
                findings(data).toString());
    }

    @Test
    void readsEventsWithAndWithoutTimeAndValues() throws Exception {
        DataFolder data = downloads
                .with(
                        "events.csv",
                        "date,time_et,kind,actual,consensus",
                        "2018-02-14,08:30,CPI,2.1,1.9",
                        "2018-01-31,,FOMC,,",
                        "2018-02-02,08:30,NFP,,",
                        "2018-02-15,8h30,PPI,,")
                .read();
        assertEquals(
                List.of("2018-01-31", "2018-02-14"),
                data.history().events().stream()
                        .map(event -> event.date().toString())
                        .toList());
        assertEquals(
                List.of(
                        "4 refused: kind is 'NFP'; expected one of [FOMC, CPI, PPI]",
                        "5 refused: time_et is '8h30'; expected a New York time such as 08:30, or blank"),
                findings(data));
    }

    @Test
    void aFolderThatSaysSoIsSimulated() throws Exception {
        downloads.with("VVIX_History.csv", "DATE,VVIX", "2018-02-05,151.5");
        assertEquals(Provenance.SETTLED, downloads.read().history().provenance());
        downloads.with("SYNTHETIC.txt", "invented");
        assertEquals(Provenance.SIMULATED, downloads.read().history().provenance());
    }
}
