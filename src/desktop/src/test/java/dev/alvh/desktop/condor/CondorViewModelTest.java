package dev.alvh.desktop.condor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.control.Control;
import dev.alvh.core.control.ControlState;
import dev.alvh.core.desk.CondorBook;
import dev.alvh.core.desk.ControlBreakEvens;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.desk.Health;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.shock.Book;
import dev.alvh.desktop.session.Backstage;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.text.Numbers;
import dev.alvh.desktop.tiles.TilesViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The panel but its views, on one thread and without a toolkit, on the synthetic sample. */
class CondorViewModelTest {

    private static final DataSource SAMPLE = DataSource.of(Path.of("..", "..", "assets", "sample"));

    private final DeskSession session = open();
    private final CondorViewModel panel = new CondorViewModel(session);

    /** The sample at its last date on which a condor is held. */
    private static DeskSession open() {
        DeskSession session = new DeskSession(Backstage.onThisThread(), SAMPLE, null);
        while (!session.desk().get().map(DeskState::condor).orElseThrow().isKnown()) {
            session.previousDay();
        }
        return session;
    }

    private CondorBook book() {
        if (session.desk().get().orElseThrow().condor() instanceof Reading.Known<CondorBook>(CondorBook book)) {
            return book;
        }
        throw new AssertionError("no condor");
    }

    private double dollars(BookLine line) {
        return panel.readOut().get().dollars().getOrDefault(line, Double.NaN);
    }

    @Test
    void atTheMarketTodayEveryBookShowsThePresentProfit() {
        panel.chooseDay(0);
        panel.chooseHedge("vx-front");
        for (BookLine line : BookLine.values()) {
            assertEquals(book().profit(), dollars(line), 1e-6);
        }
        assertEquals(book().market().spx().spot(), panel.readOut().get().spot());
    }

    @Test
    void movingTheSpotLineRepricesReadOutAndLegs() {
        LegTable before = panel.legs().get();
        double market = book().market().spx().spot();

        panel.moveSpot(market * 0.97);

        assertEquals(market * 0.97, panel.readOut().get().spot());
        assertEquals(book().reprice(book().hedged()).at(market * 0.97, 7), dollars(BookLine.ADAPTIVE));
        assertTrue(
                panel.readOut().get().move().contains("3.00"),
                panel.readOut().get().move());
        assertNotEquals(before, panel.legs().get());

        panel.toMarket();
        assertEquals(before, panel.legs().get());
    }

    @Test
    void stepsOfTheKeysLieOnTheStrikesGridAndStayWithinTheChart() {
        panel.nudgeSpot(-1);
        assertEquals(0, panel.readOut().get().spot() % 5);
        panel.moveSpot(1);
        assertEquals(panel.picture().get().lowest(), panel.readOut().get().spot());
    }

    @Test
    void theChosenDayMovesItsLineAndTheMatrixAndStopsAtExpiry() {
        panel.chooseDay(1);
        ProfitPicture.Curve early = chosen();
        String title = panel.matrix().get().title();
        panel.chooseDay(10_000);

        assertEquals(panel.lastDay().get(), panel.day().get());
        assertNotEquals(early, chosen());
        assertNotEquals(title, panel.matrix().get().title());
        assertEquals(
                panel.picture().get().curves().get(2).dollars(), chosen().dollars(), "at expiry both lines are one");
    }

    private ProfitPicture.Curve chosen() {
        return panel.picture().get().curves().get(1);
    }

    @Test
    void theJointColumnOfTheMatrixIsTheReadOut() {
        double market = book().market().spx().spot();
        MatrixTable.Row row = panel.matrix().get().rows().stream()
                .filter(one -> one.move() == -0.05)
                .findFirst()
                .orElseThrow();
        panel.moveSpot(market * 0.95);

        assertEquals(
                ProfitLayout.thousands(dollars(BookLine.ADAPTIVE), 0),
                row.cells().getFirst().text());
    }

    @Test
    void fourLegsAndATotalAndABreakEvenForEachBook() {
        assertEquals(5, panel.legs().get().rows().size());
        assertFalse(panel.legs().get().quoted());
        assertEquals(7, panel.breakEvens().get().size());
        assertTrue(panel.spoken().contains("Adaptive hedge"), panel.spoken());
    }

    @Test
    void theBreakEvenOfEachStaticHedgeIsTheOneThatExplainPrints() {
        List<ControlBreakEvens> explained = ControlBreakEvens.of(book());
        for (ControlBreakEvens one : explained) {
            List<String> row = panel.breakEvens().get().stream()
                    .filter(cells ->
                            cells.getFirst().strip().equals(one.control().key()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(Integer.signum(one.control().vixBeta()), row.get(1).equals("+") ? 1 : 0);
            assertEquals(whole(one.hedged(), false), row.get(3), one.toString());
            if (one.control() != Control.UNHEDGED) {
                assertEquals(whole(one.shiftBp(), true), row.get(4), one.toString());
            }
        }
        assertEquals(6, explained.size());
    }

    private static String whole(Figure figure, boolean signed) {
        return switch (figure) {
            case Figure.Known(double value) -> signed ? Numbers.signed(value, 0) : Numbers.fixed(value, 0);
            case Figure.Unavailable _ -> Numbers.NONE;
        };
    }

    @Test
    void aChosenStaticHedgeIsDrawnBesideTheOthersAndTheMatrixFollowsIt() {
        ControlState front = book().controls().stream()
                .filter(state -> state.control() == Control.VX_FRONT)
                .findFirst()
                .orElseThrow();
        if (!(book().hedgedBy(front) instanceof Reading.Known<Book>(Book hedged))) {
            throw new AssertionError("no scale");
        }
        double market = book().market().spx().spot();

        panel.chooseHedge("vx-front");
        panel.moveSpot(market * 0.95);

        assertEquals(book().reprice(hedged).at(market * 0.95, 7), dollars(BookLine.CONTROL));
        assertEquals(9, panel.picture().get().curves().size());
        assertTrue(
                panel.matrix().get().title().startsWith("vx-front"),
                panel.matrix().get().title());
        assertEquals("▸vx-front", panel.breakEvens().get().get(4).getFirst());
        assertTrue(panel.shown(BookLine.ADAPTIVE).get());

        panel.chooseHedge("unhedged");
        assertFalse(panel.shown(BookLine.ADAPTIVE).get());
        assertEquals(6, panel.picture().get().curves().size());
        assertTrue(
                panel.matrix().get().title().startsWith("Condor alone"),
                panel.matrix().get().title());

        panel.chooseHedge("adaptive");
        assertTrue(panel.shown(BookLine.ADAPTIVE).get());
    }

    @Test
    void aHedgeWhoseSizeIsNotKnownYetSaysWhy() {
        session.firstDay();
        session.nextDay();
        panel.chooseHedge("vx-front");
        CondorBook book = book();
        if (book.controls().stream().allMatch(state -> state.budgetScale() instanceof Figure.Known)) {
            throw new AssertionError("the day after the first has a scale already");
        }
        assertTrue(
                panel.trouble().get().startsWith("vx-front: "), panel.trouble().get());
        assertEquals(6, panel.picture().get().curves().size());
        assertTrue(panel.breakEvens().get().stream()
                .anyMatch(row -> row.get(2).equals(Numbers.NONE) && row.get(3).equals(Numbers.NONE)));
    }

    @Test
    void aDeskWithoutACondorSaysWhyAndWhatComesNext() {
        session.firstDay();
        CondorViewModel.Notice notice = panel.notice().get().orElseThrow();

        assertTrue(notice.sentence().startsWith("No condor is held: "), notice.sentence());
        assertFalse(notice.next().isEmpty());
        assertSame(ProfitPicture.EMPTY, panel.picture().get());
    }

    @Test
    void aCondorPricedOnOldNumbersSaysHowOldTheyAre() {
        TilesViewModel tiles = new TilesViewModel(session);
        assertEquals("", panel.stale().get());
        assertEquals(
                Optional.empty(), tiles.tile(TilesViewModel.Kind.PROFIT).get().stale());

        // a desk that plays and tells nothing more
        session.previousDay();
        session.togglePlaying();
        for (int half = 0; half < 8; half++) {
            session.look(half * 500_000_000L);
        }

        assertEquals(
                Health.Light.DOWN, session.desk().get().orElseThrow().health().light());
        assertTrue(panel.stale().get().startsWith("STALE: "), panel.stale().get());
        assertTrue(
                tiles.tile(TilesViewModel.Kind.PROFIT).get().stale().isPresent(),
                tiles.tile(TilesViewModel.Kind.PROFIT).get()::toString);
        tiles.close();
    }

    @Test
    void nothingIsHeardAfterClosing() {
        AtomicInteger heard = new AtomicInteger();
        panel.readOut().addListener((_, _, _) -> heard.incrementAndGet());
        panel.close();
        session.previousDay();
        panel.moveSpot(5_000);

        assertEquals(0, heard.get());
    }
}
