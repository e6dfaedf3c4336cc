package dev.alvh.desktop.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.control.Control;
import dev.alvh.core.control.ControlState;
import dev.alvh.core.desk.DeskFold;
import dev.alvh.core.desk.DeskSettings;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.desk.EquityHistory;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.step.DayDecision;
import dev.alvh.desktop.compare.ComparePicture.Series;
import dev.alvh.desktop.condor.CondorViewModel;
import dev.alvh.desktop.session.Backstage;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.session.LoadState;
import dev.alvh.desktop.session.SourceReader;
import dev.alvh.desktop.session.Start;
import dev.alvh.desktop.snapshot.ScreenState;
import dev.alvh.desktop.text.Numbers;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The panel but its views, on one thread and without a toolkit, on the synthetic sample. */
class CompareViewModelTest {

    private static final DataSource SAMPLE = DataSource.of(Path.of("..", "..", "assets", "sample"));
    private static final double CENT = 0.01;

    private final DeskSession session = open();
    private final CondorViewModel condor = new CondorViewModel(session);
    private final CompareViewModel panel = new CompareViewModel(session, condor.found());

    /** The sample at its last date on which a condor is held. */
    private static DeskSession open() {
        DeskSession session = new DeskSession(Backstage.onThisThread(), SAMPLE, null);
        while (!session.desk().get().map(DeskState::condor).orElseThrow().isKnown()) {
            session.previousDay();
        }
        return session;
    }

    private DeskState desk() {
        return session.desk().get().orElseThrow();
    }

    private EquityHistory history() {
        return desk().equity();
    }

    private double scale(Control control) {
        return desk().decision().map(DayDecision::controls).orElseThrow().stream()
                .filter(state -> state.control() == control)
                .map(ControlState::budgetScale)
                .findFirst()
                .orElseThrow()
                .asOptional()
                .orElseThrow();
    }

    private Series line(HedgeLine line) {
        return of(panel.picture().get().earned(), line);
    }

    private static Series of(List<Series> lines, HedgeLine line) {
        return lines.stream().filter(one -> one.line() == line).findFirst().orElseThrow();
    }

    private HedgeRow row(String name) {
        return panel.rows().get().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyControlHasALine() {
        assertEquals(
                Control.ALL.stream().map(Control::key).toList(),
                HedgeLine.controls().stream().map(HedgeLine::key).toList());
    }

    @Test
    void aPeriodBeginsAtZeroWithItsFirstSessionAndEndsWithTheLastClose() {
        LocalDate last = history().date(history().size() - 1);
        for (Period period : Period.values()) {
            panel.choose(period);
            ComparePicture picture = panel.picture().get();
            int first = history().size() - picture.dates().size();
            assertEquals(last, picture.dates().getLast());
            assertEquals(history().date(first), picture.dates().getFirst());
            assertEquals(0, line(HedgeLine.ADAPTIVE).dollars().getFirst());
            assertEquals(
                    history().adaptive(history().size() - 1) - history().adaptive(first),
                    line(HedgeLine.ADAPTIVE).dollars().getLast(),
                    CENT);
            switch (period) {
                case QUARTER -> assertBegins(first, last.minusMonths(3));
                case YEAR -> assertBegins(first, last.minusYears(1));
                case ALL -> assertEquals(0, first);
            }
        }
    }

    private void assertBegins(int first, LocalDate from) {
        assertFalse(history().date(first).isBefore(from));
        assertTrue(history().date(first - 1).isBefore(from));
    }

    @Test
    void theDifferenceIsTheAdaptiveHedgeLessTheControlAtItsBudgetScale() {
        panel.choose("vx-front");
        ComparePicture picture = panel.picture().get();
        int first = history().size() - picture.dates().size();
        double scale = scale(Control.VX_FRONT);
        List<Double> difference = of(picture.differences(), HedgeLine.VX_FRONT).dollars();
        for (int place = 0; place < difference.size(); place += 17) {
            double control = history().with(Control.VX_FRONT, scale, first + place)
                    - history().with(Control.VX_FRONT, scale, first);
            double adaptive = history().adaptive(first + place) - history().adaptive(first);
            assertEquals(adaptive - control, difference.get(place), CENT);
        }
        assertEquals(3, picture.earned().size());
        assertEquals(1, picture.differences().size());
    }

    @Test
    void allShowsEveryControlWithItsOwnDifference() {
        panel.choose("all");
        assertEquals(HedgeLine.values().length, panel.picture().get().earned().size());
        assertEquals(Control.ALL.size(), panel.picture().get().differences().size());
        assertFalse(panel.rows().get().stream().anyMatch(HedgeRow::picked));
    }

    @Test
    void theTableHasAllHedgesThoseThatAreComparedFirst() {
        panel.choose("vxth");
        assertEquals(
                List.of("adaptive", "vxth", "unhedged"),
                panel.rows().get().stream().limit(3).map(HedgeRow::name).toList());
        assertEquals(HedgeLine.values().length, panel.rows().get().size());
        assertTrue(row("vxth").picked());
        assertEquals(
                Numbers.signed(line(HedgeLine.VXTH).dollars().getLast(), 0),
                row("vxth").profit().words());
        assertEquals(
                "×" + Numbers.fixed(scale(Control.VXTH), 2), row("vxth").scale().words());
        assertEquals("+", row("vxth").beta());
        assertEquals("0", row("unhedged").beta());
    }

    @Test
    void theBreakEvensOfTheTableAreThoseOfTheCondorPanel() {
        assertEquals(HedgeLine.values().length, condor.found().get().size());
        condor.found().get().forEach(found -> {
            assertEquals(
                    whole(found.found().lower(), false),
                    row(found.name()).breakEven().words());
            if (!found.name().equals("unhedged")) {
                assertEquals(
                        whole(found.found().lowerShiftBp(), true),
                        row(found.name()).shift().words());
            }
        });
    }

    private static String whole(Figure figure, boolean signed) {
        return switch (figure) {
            case Figure.Known(double value) -> signed ? Numbers.signed(value, 0) : Numbers.fixed(value, 0);
            case Figure.Unavailable _ -> Numbers.NONE;
        };
    }

    @Test
    void theCrosshairComesInAtTheLastSessionAndStopsAtTheEnds() {
        panel.nudge(-1);
        ComparePicture picture = panel.picture().get();
        assertEquals(picture.last(), read().place());
        panel.nudge(-1);
        assertEquals(picture.last() - 1, read().place());
        ReadOut.Row adaptive = read().rows().getFirst();
        assertEquals(Numbers.signed(line(HedgeLine.ADAPTIVE).dollars().get(picture.last() - 1), 0), adaptive.dollars());
        panel.nudge(5);
        assertEquals(picture.last(), read().place());
        panel.pointAt(-3);
        assertEquals(0, read().place());
        assertTrue(panel.spoken().contains(read().date()), panel.spoken());
        panel.pointNowhere();
        assertEquals(Optional.empty(), panel.readOut().get());
    }

    private ReadOut read() {
        return panel.readOut().get().orElseThrow();
    }

    @Test
    void theCrosshairStaysOnItsDateAndGoesWhereThatIsNoLongerDrawn() {
        panel.choose(Period.YEAR);
        panel.nudge(0);
        String last = read().date();
        panel.choose(Period.ALL);
        assertEquals(last, read().date());
        panel.choose("vx-front");
        assertEquals(last, read().date());
        panel.pointAt(0);
        panel.choose(Period.QUARTER);
        assertEquals(Optional.empty(), panel.readOut().get());
    }

    @Test
    void theSourceSaysWhatTheNumbersAreAndThatStaticHedgesStandAtTheScaleToDate() {
        assertTrue(panel.source().get().contains("SIMULATED"), panel.source().get());
        assertTrue(
                panel.source().get().endsWith("static at budget scale to date"),
                panel.source().get());
        assertEquals("", panel.stale().get());
        assertEquals("", panel.trouble().get());
    }

    @Test
    void anotherDateHasItsOwnLastClose() {
        String source = panel.source().get();
        ComparePicture picture = panel.picture().get();
        session.previousDay();
        assertNotEquals(source, panel.source().get());
        assertEquals(
                picture.dates().get(picture.last() - 1),
                panel.picture().get().dates().getLast());
    }

    @Test
    void oneSessionIsNoLineAndSaysWhatToDo() {
        session.firstDay();
        CompareViewModel.Notice notice = panel.notice().get().orElseThrow();
        assertTrue(notice.sentence().startsWith("One session"), notice.sentence());
        assertTrue(notice.next().contains("step on"), notice.next());
        assertTrue(panel.picture().get().isEmpty());
    }

    @Test
    void beforeTheFirstCloseThereIsASentenceToo() {
        LocalDate first = history().date(0);
        session.seek(SourceReader.justOpen(first));
        CompareViewModel.Notice notice = panel.notice().get().orElseThrow();
        assertTrue(notice.sentence().startsWith("No session has closed"), notice.sentence());
        assertEquals(List.of(), panel.rows().get());
    }

    @Test
    void aHedgeThatHasNotTradedYetSaysSoAndNoStaticOneIsDrawn() {
        session.firstDay();
        session.nextDay();
        assertTrue(
                panel.trouble().get().startsWith("The adaptive hedge has not traded"),
                panel.trouble().get());
        assertEquals(2, panel.picture().get().earned().size());
        assertEquals(Numbers.NONE, row("frozen-442").scale().words());
        assertFalse(row("frozen-442").profit().why().isEmpty());
    }

    @Test
    void aHedgeThatNobodyApprovesNeverTrades() {
        LocalDate date = history().date(400);
        MarketHistory known = ready().history().orElseThrow().upTo(date);
        DeskSettings settings = DeskSettings.of(known.provenance()).with(DeskSettings.Approval.NONE);
        DeskState unapproved = new DeskFold(known, ExchangeTime.vxSettlement(date), settings).state();
        List<ControlState> controls = unapproved.decision().orElseThrow().controls();
        Comparison comparison = new Comparison(unapproved.equity(), controls, Period.ALL);
        assertFalse(comparison.hasTraded());
        assertFalse(comparison.scale(HedgeLine.FROZEN_442).isKnown());
        assertEquals(2, comparison.picture(Choice.FROZEN).earned().size());
    }

    @Test
    void whatIsSpokenFollowsThePictureThroughEveryDateAndNone() {
        List<String> said = new ArrayList<>();
        panel.picture().subscribe(_ -> said.add(panel.spoken()));
        panel.pointAt(3);
        LocalDate last = desk().session();
        session.firstDay();
        session.goTo(last.with(TemporalAdjusters.next(DayOfWeek.SATURDAY)));
        session.goTo(last);
        session.nextDay();

        assertTrue(said.size() > 2, said.toString());
        assertTrue(panel.spoken().startsWith("P and L, "), panel.spoken());
        session.firstDay();
        assertEquals(panel.notice().get().orElseThrow().sentence(), panel.spoken());
    }

    @Test
    void whileTheDayIsFoldedThereIsASentence() {
        DeskSession loading = ScreenState.LOADING.session(ready(), Start.at(null));
        CompareViewModel early = new CompareViewModel(loading, new CondorViewModel(loading).found());
        assertTrue(early.notice().get().orElseThrow().sentence().startsWith("Working out"));
    }

    @Test
    void aMarketThatHasFallenSilentMarksWhatIsSaidOfNowAndKeepsTheHistory() {
        DeskSession silent = ScreenState.STALE.session(ready(), Start.at(desk().session()));
        CompareViewModel panelOfSilence = new CompareViewModel(silent, new CondorViewModel(silent).found());
        assertTrue(
                panelOfSilence.stale().get().startsWith("STALE: "),
                panelOfSilence.stale().get());
        assertTrue(panelOfSilence.rows().get().stream().allMatch(HedgeRow::stale));
        assertFalse(panelOfSilence.picture().get().isEmpty());
    }

    private static LoadState.Ready ready() {
        if (SourceReader.read(SAMPLE) instanceof LoadState.Ready ready) {
            return ready;
        }
        throw new AssertionError("the sample cannot be read");
    }

    @Test
    void nothingIsHeardAfterClosing() {
        ComparePicture before = panel.picture().get();
        panel.close();
        session.previousDay();
        assertEquals(before, panel.picture().get());
    }
}
