package dev.alvh.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.desktop.Synthetic;
import dev.alvh.desktop.curve.ContractRow;
import dev.alvh.desktop.curve.OverlayLine;
import dev.alvh.desktop.session.Backstage;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.theme.Tone;
import dev.alvh.desktop.tiles.NumberRow;
import dev.alvh.desktop.tiles.TilesViewModel.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole desk but its views, on one thread and without a toolkit. */
class ShellViewModelTest {

    @TempDir
    private Path dir = Path.of("");

    @Test
    void theFifthOfFebruary2018IsInverted() throws IOException {
        ShellViewModel desk = open(Synthetic.INVERTED);
        assertEquals(
                new StatusViewModel.Mode("REPLAY 2018-02-05", false, true),
                desk.status().mode().get());
        assertEquals(
                Optional.of(new StatusViewModel.Chip("INVERTED", Tone.INVERTED)),
                desk.status().regime().get());
        assertEquals("Mon close, 15:15 Chicago", desk.status().moment().get());
        assertEquals("37.32", desk.tiles().tile(Kind.SPOT).get().text());
        assertEquals("▲ +20.02 vs 2 Feb", desk.tiles().tile(Kind.SPOT).get().detail());
        assertEquals("settled 5 Feb", desk.tiles().tile(Kind.SPOT).get().source());
        assertEquals("+5.25", desk.tiles().tile(Kind.PREMIUM).get().text());
        assertEquals("Over 3.00", desk.tiles().tile(Kind.PREMIUM).get().detail());
        assertTrue(desk.curve().picture().get().summary().contains("INVERTED, spot 37.32, Feb-18 33.225"));
    }

    @ParameterizedTest
    @CsvSource({"20.05, 17.05, At 3.00", "20.10, 17.05, Over 3.00", "20.00, 17.05, Below 3.00", "13.5, 14.0, Below 3.00"
    })
    void thePremiumStandsOverAtOrBelowItsThreshold(double first, double second, String side) throws IOException {
        Synthetic.folder(dir);
        Files.writeString(dir.resolve("vx_settlements.csv"), """
                trade_date,expiry,open,high,low,close,settle,volume,open_interest
                2018-02-05,2018-02-14,%1$s,%1$s,%1$s,%1$s,%1$s,100,1000
                2018-02-05,2018-03-21,%2$s,%2$s,%2$s,%2$s,%2$s,100,1000
                """.formatted(first, second));
        ShellViewModel desk = new ShellViewModel(
                new DeskSession(Backstage.onThisThread(), DataSource.of(dir), Synthetic.INVERTED), Optional.empty());
        assertEquals(side, desk.tiles().tile(Kind.PREMIUM).get().detail());
    }

    @Test
    void aCloseWithoutSpotSaysWhyAndKeepsTheRest() throws IOException {
        ShellViewModel desk = open(Synthetic.WITHOUT_SPOT);
        assertEquals("—", desk.tiles().tile(Kind.SPOT).get().text());
        assertEquals(
                "No VIX value is stamped 2018-02-06",
                desk.tiles().tile(Kind.SPOT).get().detail());
        assertEquals("line to 5 Feb", desk.tiles().tile(Kind.SPOT).get().source());
        assertEquals("settled 6 Feb", desk.tiles().tile(Kind.PREMIUM).get().source());
        assertEquals("+4.00", desk.tiles().tile(Kind.PREMIUM).get().text());
        assertTrue(desk.curve().picture().get().spot().isEmpty());
        NumberRow irr = desk.tiles().numbers().stream()
                .filter(row -> row.name().equals("Strip IRR"))
                .findFirst()
                .orElseThrow();
        assertEquals(new NumberRow("Strip IRR", "—", "", "No VIX value is stamped 2018-02-06", Optional.empty()), irr);
    }

    @Test
    void theReadOutFollowsThePickAndMeasuresFromTheFirstOverlayShown() throws IOException {
        ShellViewModel desk = open(Synthetic.INVERTED);
        desk.curve().selectNext();
        ContractRow march = desk.curve().readOut().get().orElseThrow();
        assertEquals("Mar-18", march.contract());
        assertEquals("Wed 21 Mar 2018", march.settles());
        assertEquals("▲ +12.875", march.change());
        assertEquals("Chg vs 2 Feb 2018", desk.curve().changeSince().get());

        desk.curve().compareWith(Synthetic.CALM);
        hideAllBut(desk, Synthetic.CALM.toString());
        assertEquals("▲ +13.975", desk.curve().readOut().get().orElseThrow().change());
        assertEquals(1, desk.curve().picture().get().overlays().size());
    }

    @Test
    void overlaysDoNotReachBeforeTheData() throws IOException {
        ShellViewModel desk = open(Synthetic.CALM);
        assertEquals(
                List.of(Optional.empty(), Optional.empty(), Optional.empty()),
                desk.curve().legend().stream().map(OverlayLine::date).toList());
        assertEquals("—", desk.curve().readOut().get().orElseThrow().change());
    }

    @Test
    void aDateWithoutACurveNamesItsNeighbours() throws IOException {
        ShellViewModel desk = open(LocalDate.of(2018, 2, 4));
        Standing.Notice notice = assertInstanceOf(
                Standing.Notice.class, desk.standing().standing().get());
        assertEquals("No curve on Sun 4 Feb 2018", notice.title());
        assertEquals(
                new StatusViewModel.Mode("REPLAY 2018-02-04, NO CURVE", false, true),
                desk.status().mode().get());
        assertEquals("", desk.status().moment().get());
        assertTrue(notice.next().contains("Fri 2 Feb 2018") && notice.next().contains("Mon 5 Feb 2018"), notice.next());
        desk.dates().nextDay();
        assertInstanceOf(Standing.Screen.class, desk.standing().standing().get());
        assertEquals("REPLAY 2018-02-05", desk.status().mode().get().text());
        desk.dates().goTo(LocalDate.of(2018, 2, 10));
        assertEquals("NO CURVE", desk.status().mode().get().text());
    }

    @Test
    void aFrontSettlementThatWasRefusedLeavesNoCurveAndIsNamed() throws IOException {
        Path table = Synthetic.folder(dir).resolve("vx_settlements.csv");
        Files.writeString(table, Files.readString(table).replace("33.225", "NaN"));
        ShellViewModel desk = new ShellViewModel(
                new DeskSession(Backstage.onThisThread(), DataSource.of(dir), Synthetic.INVERTED), Optional.empty());

        Standing.Notice notice = assertInstanceOf(
                Standing.Notice.class, desk.standing().standing().get());
        assertEquals(
                "The folder has no usable settlement of Feb-18 that day, so the front of the curve is unknown.",
                notice.sentence());
        assertEquals("REPLAY 2018-02-05, NO CURVE", desk.status().mode().get().text());
        assertEquals(Optional.empty(), desk.status().regime().get());
    }

    @Test
    void aFolderThatCannotBeReadOffersTheSample() throws IOException {
        DataSource sample = DataSource.of(Synthetic.folder(dir));
        ShellViewModel desk = new ShellViewModel(
                new DeskSession(Backstage.onThisThread(), DataSource.of(dir.resolve("nowhere")), null),
                Optional.of(sample));
        Standing.Notice notice = assertInstanceOf(
                Standing.Notice.class, desk.standing().standing().get());
        assertTrue(notice.failed());
        assertEquals("NO DATA", desk.status().mode().get().text());
        desk.standing().openSample();
        assertInstanceOf(Standing.Screen.class, desk.standing().standing().get());
    }

    @Test
    void numbersOfAFeedThatFallsSilentAreStaleAndSayTheirAge() throws IOException {
        DataSource source = DataSource.of(Synthetic.folder(dir));
        DeskSession session = new DeskSession(Silence.backstage(dir), source, Synthetic.INVERTED);
        ShellViewModel desk = new ShellViewModel(session, Optional.empty());
        assertEquals("37.00", desk.tiles().tile(Kind.SPOT).get().text());
        assertEquals(Optional.empty(), desk.tiles().tile(Kind.SPOT).get().stale());
        assertEquals("33.00–33.10", desk.curve().readOut().get().orElseThrow().sides());

        session.stepOn();
        assertEquals(Optional.of("1 h"), desk.tiles().tile(Kind.SPOT).get().stale());
        assertEquals("stale, 1 h old", desk.tiles().tile(Kind.PREMIUM).get().source());
        assertEquals(
                Optional.of("1 h"), desk.curve().readOut().get().orElseThrow().stale());
        assertEquals(Optional.of("1 h"), desk.curve().picture().get().spotStale());
        assertTrue(desk.tiles().numbers().stream()
                .allMatch(row -> row.stale().isPresent() || row.unit().isEmpty()));
        assertEquals("◆ Stale 1 h", desk.status().light().get().orElseThrow().text());
        assertEquals("—", desk.tiles().tile(Kind.PROFIT).get().text());
    }

    @Test
    void aClosedDeskFollowsItsSessionNoMore() throws IOException {
        DeskSession session =
                new DeskSession(Backstage.onThisThread(), DataSource.of(Synthetic.folder(dir)), Synthetic.INVERTED);
        ShellViewModel desk = new ShellViewModel(session, Optional.empty());
        desk.close();
        session.previousDay();
        assertEquals("REPLAY 2018-02-05", desk.status().mode().get().text());
        assertEquals("37.32", desk.tiles().tile(Kind.SPOT).get().text());
        assertEquals("Feb-18", desk.curve().readOut().get().orElseThrow().contract());
    }

    private static void hideAllBut(ShellViewModel desk, String title) {
        List.copyOf(desk.curve().legend()).stream()
                .filter(line -> !line.title().equals(title))
                .forEach(desk.curve()::toggle);
    }

    private ShellViewModel open(LocalDate date) throws IOException {
        DataSource source = DataSource.of(Synthetic.folder(dir));
        return new ShellViewModel(new DeskSession(Backstage.onThisThread(), source, date), Optional.empty());
    }
}
