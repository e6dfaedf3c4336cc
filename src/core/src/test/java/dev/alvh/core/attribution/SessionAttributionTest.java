package dev.alvh.core.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.calendar.ExchangeCalendar;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.step.Books;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.step.Money;
import dev.alvh.core.tape.DayBuilder;
import dev.alvh.core.tape.Tape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Sessions small enough to be explained by hand. */
class SessionAttributionTest {

    /** A Monday in a week in which no layer changes its contract. */
    private static final LocalDate START = LocalDate.of(2018, 1, 22);

    private static final double[] CURVE = {15, 16, 17, 17.5, 18, 18, 18.5};

    private final Books books = new Books();
    private final Latches latches = new Latches();
    private final List<DayDecision> decisions = new ArrayList<>();
    private Tape tape = Tape.EMPTY;

    private static DayBuilder calm(LocalDate date) {
        return DayBuilder.on(date, CURVE);
    }

    private static DayBuilder fallen(LocalDate date) {
        double[] prices = CURVE.clone();
        prices[0] += 2;
        return DayBuilder.on(date, prices).vix(18, 15).spx(1_960).spikeZ(2.5);
    }

    private SessionAttribution next(Function<LocalDate, DayBuilder> day) {
        LocalDate date = tape.size() == 0
                ? START
                : ExchangeCalendar.CFE_FUTURES.nextSession(
                        tape.day(tape.size() - 1).date());
        tape = tape.with(day.apply(date).build());
        decisions.add(DayDecision.next(tape, tape.size() - 1, Presets.DEFAULT, books, latches));
        return decisions.size() < 2
                ? new SessionAttribution(
                        date,
                        date,
                        new BookAttribution(List.of(), Terms.NONE),
                        new BookAttribution(List.of(), Terms.NONE))
                : SessionAttribution.of(tape, decisions.get(decisions.size() - 2), decisions.getLast());
    }

    /** The close after which condor and hedge are held. */
    private SessionAttribution hedged() {
        next(SessionAttributionTest::calm);
        next(SessionAttributionTest::calm);
        return next(SessionAttributionTest::calm);
    }

    @Test
    void theSessionOfASaleCostsItsSpreadAndItsFeesAndNothingElse() {
        next(SessionAttributionTest::calm);
        Terms condor = next(SessionAttributionTest::calm).condor().total();

        assertTrue(condor.trades() < 0);
        assertEquals(
                -Money.of(4
                        * 1.25
                        * decisions.getLast().condor().orElseThrow().condor().quantity()),
                condor.fees());
        assertEquals(condor.booked(), condor.trades() + condor.fees());
        assertEquals(0, condor.residual());
    }

    @Test
    void aCalmSessionEarnsThetaAndPaysTheRoll() {
        hedged();
        SessionAttribution session = next(SessionAttributionTest::calm);

        assertEquals(4, session.condor().lines().size());
        assertTrue(session.condor().total().theta() > 0, "a condor sold earns the day");
        assertEquals(0, session.condor().total().delta());
        assertEquals(0, session.condor().total().vegas());
        assertTrue(session.hedge().total().rollDown() < 0, "a long in contango pays the roll");
        assertTrue(
                Math.abs(session.hedge().total().rollDown()
                                + session.hedge().total().delta())
                        < Money.of(0.01),
                "each contract closed where it had: what it slid down, the curve came up");
        assertTrue(session.net().alarm().isEmpty());
    }

    @Test
    void aFutureEarnsItsMoveOffTheStillCurve() {
        hedged();
        SessionAttribution session = next(SessionAttributionTest::fallen);
        Line front = session.hedge().lines().stream()
                .filter(line -> line.holding().name().endsWith("Feb-18"))
                .findFirst()
                .orElseThrow();
        Holding.Hedge held = (Holding.Hedge) front.holding();
        double dollars = held.position().contracts() * 1_000;
        double years = tape.day(3).years(0);
        double slid = 15 + (CURVE[0] - 15) * years / tape.day(2).years(0);

        assertEquals((slid - 15) * dollars, Money.dollars(front.terms().rollDown()), 1e-3);
        assertEquals((17 - slid) * dollars, Money.dollars(front.terms().delta()), 1e-3);
        assertEquals(Money.of(2 * dollars), front.terms().booked());
        assertTrue(Math.abs(front.terms().residual()) <= 1, "a future is a straight line");
    }

    @Test
    void aFallIsGammaVegaAndASpikeIsNamedAsACauseOfWhatIsMissed() {
        hedged();
        SessionAttribution session = next(SessionAttributionTest::fallen);
        Terms condor = session.condor().total();

        assertTrue(condor.gamma() < 0 && condor.vega(SeriesId.VIX) < 0);
        assertTrue(
                session.condor().lines().stream().allMatch(line -> line.causes().contains(new Cause.Spike(2.5))));
        assertEquals(booked(), session.net().total().booked());
    }

    private long booked() {
        return decisions.getLast().account().equity()
                - decisions.get(decisions.size() - 2).account().equity();
    }

    @Test
    void aDayOnWhichSpxHasNoPriceLeavesTheMarkAndTheNextHasTheEarningsOfBoth() {
        hedged();
        SessionAttribution without = next(date -> calm(date).spx(Double.NaN));
        SessionAttribution with = next(SessionAttributionTest::calm);

        assertEquals(0, without.condor().total().booked());
        assertEquals(
                List.of(new Cause.NoPrice()),
                without.condor().lines().getFirst().causes());
        assertTrue(with.condor()
                .lines()
                .getFirst()
                .causes()
                .contains(new Cause.OlderMark(
                        decisions.get(decisions.size() - 3).day().date())));
        assertEquals(booked(), with.net().total().booked());
        assertFalse(with.condor().total().theta() == 0);
    }

    @Test
    void everySessionsTermsSumToWhatWasBooked() {
        for (int t = 0; t < 60; t++) {
            double spx = 2_000 * (1 + 0.01 * Math.sin(t));
            double vix = 15 - 3 * Math.sin(t);
            SessionAttribution session = next(date -> calm(date).spx(spx).vix(vix, 15));
            if (t > 0) {
                assertEquals(booked(), session.net().total().booked());
                assertEquals(
                        session.net().total().residual(),
                        session.net().lines().stream()
                                .mapToLong(line -> line.terms().residual())
                                .sum());
            }
        }
    }

    @Test
    void onlyTwoSessionsInARowAreExplained() {
        hedged();
        next(SessionAttributionTest::calm);

        assertThrows(
                IllegalArgumentException.class, () -> SessionAttribution.of(tape, decisions.get(0), decisions.get(2)));
    }

    @Test
    void anAlarmNamesTheLineAndSaysWhereNoCauseIsKnown() {
        hedged();
        Line line = next(SessionAttributionTest::calm).condor().lines().getFirst();
        BookAttribution book =
                BookAttribution.of(List.of(line), 0, 0, line.terms().booked() + Money.of(100_000));

        Alarm alarm = book.alarm().orElseThrow();
        assertEquals(line, alarm.line());
        assertTrue(alarm.text().contains("no known cause: check its marks"), alarm::text);
        assertTrue(BookAttribution.of(List.of(line), 0, 0, line.terms().booked() + Money.of(Alarm.LEAST) / 2)
                .alarm()
                .isEmpty());
    }
}
