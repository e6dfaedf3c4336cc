package dev.alvh.core.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.calendar.ExchangeCalendar;
import dev.alvh.core.condor.IronCondor;
import dev.alvh.core.layer.Layer;
import dev.alvh.core.layer.LayerGroup;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.tape.DayBuilder;
import dev.alvh.core.tape.Tape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** When things trade, at which price, and what they cost. */
class DayStepTest {

    /** A Monday in a week in which no layer changes its contract: Feb-18 has 23 days to live. */
    private static final LocalDate START = LocalDate.of(2018, 1, 22);

    private final Books books = new Books();
    private final Latches latches = new Latches();
    private final List<DayDecision> decisions = new ArrayList<>();
    private Tape tape = Tape.EMPTY;

    private static DayBuilder calm(LocalDate date) {
        return DayBuilder.on(date, 15, 16, 17, 17.5, 18, 18, 18.5);
    }

    private DayDecision next(Function<LocalDate, DayBuilder> day) {
        LocalDate date = tape.size() == 0
                ? START
                : ExchangeCalendar.CFE_FUTURES.nextSession(
                        tape.day(tape.size() - 1).date());
        tape = tape.with(day.apply(date).build());
        DayDecision decision = DayDecision.next(tape, tape.size() - 1, Presets.DEFAULT, books, latches);
        decisions.add(decision);
        return decision;
    }

    private DayDecision next() {
        return next(DayStepTest::calm);
    }

    @Test
    void aCondorIsOrderedAtOneCloseSoldAtTheNextAndTheHedgeFollowsAtTheThird() {
        DayDecision first = next();
        assertTrue(first.sellsCondor() && first.condor().isEmpty());
        assertEquals(0, books.cash());
        assertTrue(first.tickets().isEmpty(), "without a condor there is nothing to hedge");

        DayDecision second = next();
        assertTrue(second.condor().isPresent());
        assertTrue(second.dollarsPerPoint() > 0);
        assertFalse(second.tickets().isEmpty());
        assertTrue(second.of(Layer.S1).held().isEmpty());

        DayDecision third = next();
        assertEquals(second.of(Layer.S1).target(), third.of(Layer.S1).held());
        assertTrue(third.tickets().isEmpty());
    }

    @Test
    void theHedgeIsPaidByTheLotAndMarkedToTheTenThousandthOfADollar() {
        next();
        DayDecision bought = next();
        int lots = bought.tickets().stream().mapToInt(Ticket::quantity).sum();
        next();
        // half of a spread of 0.10 points of $1,000, and $2.50
        assertEquals(lots * 525_000L, -books.hedgeEquity());
        assertEquals(lots * 500_000L, books.hedgeSpreads());
        assertEquals(lots, books.hedgeContracts());

        next(date -> DayBuilder.on(date, 15.05, 16, 17, 17.5, 18, 18, 18.5));
        long inFront = bought.layers().stream()
                .flatMap(layer -> layer.target().stream())
                .filter(target -> target.contract()
                        .equals(tape.day(0).curve().nodes().getFirst().contract()))
                .mapToLong(Position::vx)
                .sum();
        assertTrue(inFront > 0);
        assertEquals(inFront * 500_000L - lots * 525_000L, books.hedgeEquity());
        assertEquals(
                inFront * 500_000L,
                books.gain(LayerGroup.SHORT) + books.gain(LayerGroup.INTERMEDIATE) + books.gain(LayerGroup.DEEP));
    }

    @Test
    void aCondorIsWorthItsModelPriceBeforeCostsAndTheSpreadIsCountedApart() {
        next();
        IronCondor sold = next().condor().orElseThrow().condor();

        Account account = books.account();

        // four legs, the credit and the mark are each rounded to the ten-thousandth of a point, which is $0.01 a condor
        assertTrue(Math.abs(account.condors()) <= 300L * sold.quantity());
        assertTrue(account.condorSpreads() >= 4 * 50_000L * sold.quantity());
        assertEquals(4 * 12_500L * sold.quantity(), account.condorFees());
        assertEquals(books.condorEquity() + books.hedgeEquity(), account.equity());
    }

    @Test
    void theAccountSplitsTheHedgeIntoFuturesAndCallsAndLosesNothing() {
        next();
        next();
        next(date -> calm(date).rsi(69));
        next(date -> calm(date).rsi(71));
        next(date -> calm(date).rsi(60));
        next(date -> DayBuilder.on(date, 15.05, 16, 17, 17.5, 18, 18, 18.5).rsi(60));

        Account account = books.account();

        assertTrue(account.futures() > 0 && account.calls() != 0);
        assertEquals(
                books.gain(LayerGroup.SHORT) + books.gain(LayerGroup.INTERMEDIATE) + books.gain(LayerGroup.DEEP),
                account.futures() + account.calls());
        assertEquals(books.gain(LayerGroup.DEEP), account.calls());
        assertEquals(books.condorEquity() + books.hedgeEquity(), account.equity());
        assertEquals(books.cash(), account.cash());
    }

    @Test
    void theHedgeIsFrozenWhileTheCondorIsHeldAndSoldWhenItIsGone() {
        next();
        double frozen = next().dollarsPerPoint();
        DayDecision last = next();
        while (last.closesCondor().isEmpty()) {
            assertEquals(frozen, last.dollarsPerPoint());
            last = next();
        }
        DayDecision gone = next();
        assertTrue(gone.condor().isEmpty() && gone.sellsCondor());
        assertEquals(0, gone.dollarsPerPoint());
        DayDecision flat = next();
        for (LayerDecision layer : flat.layers()) {
            assertTrue(layer.held().isEmpty(), layer.layer()::toString);
        }
        assertTrue(flat.condor().isPresent(), "the next is sold in the session after");
    }

    @Test
    void aContractWithFewerThanFiveDaysIsLeftBeforeItSettles() {
        next();
        next();
        int left = 0;
        for (DayDecision day = next(); !day.day().date().isAfter(LocalDate.of(2018, 2, 14)); day = next()) {
            int today = day.day().epochDay();
            for (LayerDecision layer : day.layers()) {
                long days = layer.held()
                        .map(held -> held.contract().settlement().date().toEpochDay() - today)
                        .orElse(99L);
                assertTrue(days > 0, () -> layer + " on " + day(today));
                assertTrue(days >= 5 || layer.moves(), () -> layer + " on " + day(today));
                left += days < 5 ? 1 : 0;
            }
        }
        assertTrue(left > 0);
    }

    private static LocalDate day(int epochDay) {
        return LocalDate.ofEpochDay(epochDay);
    }

    @Test
    void deepCallsAreBoughtWhenTheEngineEngagesAndRunOffWhenItRests() {
        next();
        next();
        assertEquals(0, next(date -> calm(date).rsi(69)).of(Layer.D1).targetWeight());
        DayDecision engaged = next(date -> calm(date).rsi(71));
        assertEquals(0.1, engaged.of(Layer.D1).targetWeight());
        assertTrue(engaged.of(Layer.D1).moves());
        DayDecision held = next(date -> calm(date).rsi(60));
        assertEquals(engaged.of(Layer.D1).target(), held.of(Layer.D1).held());

        DayDecision resting = next(date -> calm(date).rsi(49));

        assertEquals(0, resting.of(Layer.D1).targetWeight());
        assertFalse(resting.of(Layer.D1).moves());
        assertEquals(
                held.of(Layer.D1).held(),
                next(date -> calm(date).rsi(45)).of(Layer.D1).held());
    }

    @Test
    void callsAreWrittenOnHalfOfTheDeepHoldingAndBoughtBackWithTheBigTop() {
        next();
        next();
        next(date -> calm(date).rsi(69));
        next(date -> calm(date).rsi(71));
        DayDecision held = next(date -> calm(date).rsi(60));
        int calls = held.of(Layer.D1).held().orElseThrow().vx();
        next(date -> calm(date).rsi(60).bigTop(true).vixTenSessionsAgo(16));
        DayDecision written = next(date -> calm(date).rsi(60).bigTop(true).vixTenSessionsAgo(16));

        Position short1 = written.of(Layer.D1).written().orElseThrow();
        assertEquals(-(calls / 2), short1.vx());
        double strike = held.of(Layer.D1).held().orElseThrow().callStrike().orElseThrow();
        assertTrue(short1.callStrike().orElseThrow() >= 1.3 * strike);

        next(date -> calm(date).rsi(60));
        assertTrue(next(date -> calm(date).rsi(60)).of(Layer.D1).written().isEmpty());
    }

    @Test
    void aDayWithoutAPriceOfSpxLeavesTheOrderForTheNext() {
        next();
        next(date -> calm(date).spx(Double.NaN));
        assertTrue(books.condor().isEmpty());
        next();
        assertTrue(books.condor().isPresent());
    }

    @Test
    void aDecisionTriedOnACopyLeavesTheBooksAndDecidesAlike() {
        next();
        DayDecision second = next();
        Books copy = new Books();
        copy.set(books);
        Latches copied = new Latches();
        copied.set(latches);
        LocalDate tomorrow =
                ExchangeCalendar.CFE_FUTURES.nextSession(second.day().date());
        Tape now = tape.asIfClosed(calm(tomorrow).spikeZ(3).vix(20, 15).build());

        DayDecision tried = DayDecision.next(now, now.size() - 1, Presets.DEFAULT, copy, copied);

        assertEquals(0.2, tried.of(Layer.S1).targetWeight());
        assertEquals(0.1, next().of(Layer.S1).targetWeight());
        assertEquals(
                second.of(Layer.S1).target(), decisions.getLast().of(Layer.S1).held());
    }

    @Test
    void ticketsOfOneBatchAreNettedByContract() {
        next();
        DayDecision second = next();
        assertEquals(
                second.tickets().size(),
                second.tickets().stream()
                        .map(ticket -> ticket.series() + ticket.contract().label() + ticket.callStrike())
                        .distinct()
                        .count());
    }
}
