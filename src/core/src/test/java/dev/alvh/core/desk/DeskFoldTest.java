package dev.alvh.core.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.condor.IronCondor;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.layer.Layer;
import dev.alvh.core.layer.LayerHolding;
import dev.alvh.core.layer.LayerPlan;
import dev.alvh.core.market.DailySeries;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.market.VxDay;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.quote.Fault;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.MarketEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeskFoldTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 5, 30);
    private static final LocalDate BEFORE = LocalDate.of(2024, 5, 31);
    private static final LocalDate DATE = LocalDate.of(2024, 6, 3);
    private static final Instant OPEN = ExchangeTime.openingSettlement(DATE);
    private static final Instrument.Index SPX = new Instrument.Index(SeriesId.SPX);
    private static final Instrument.Index VIX = new Instrument.Index(SeriesId.VIX);
    private static final Duration LIMIT = Freshness.TICKS.index();

    private static Instrument.Vx vx(int month) {
        return new Instrument.Vx(VxFuture.monthly(YearMonth.of(2024, 6).plusMonths(month)));
    }

    /** It knows two closes: on the first a condor is decided, at the second it is sold. */
    private static DeskFold desk() {
        return desk(DeskSettings.of(Provenance.SIMULATED));
    }

    private static DeskFold desk(DeskSettings settings) {
        List<VxDay> rows = Stream.of(FIRST, BEFORE)
                .flatMap(date -> IntStream.range(0, 8)
                        .mapToObj(month -> new VxDay(
                                date,
                                vx(month).contract(),
                                14 + 0.5 * month,
                                Optional.empty(),
                                OptionalLong.empty(),
                                OptionalLong.empty())))
                .toList();
        MarketHistory known = new MarketHistory(
                Provenance.SIMULATED, rows, List.of(close(SeriesId.VIX, 13.5), close(SeriesId.SPX, 5_280)), List.of());
        return new DeskFold(known, ExchangeTime.vxSettlement(BEFORE), settings);
    }

    private static DailySeries close(SeriesId id, double value) {
        return new DailySeries(
                id, List.of(new DailySeries.Point(FIRST, value, FIRST), new DailySeries.Point(BEFORE, value, BEFORE)));
    }

    private static List<MarketEvent> market(Instant at) {
        List<MarketEvent> events = new ArrayList<>();
        events.add(new MarketEvent.Level(at, VIX, 13.6));
        events.add(new MarketEvent.Level(at, SPX, 5_285));
        IntStream.range(0, 8)
                .forEach(month ->
                        events.add(new MarketEvent.Quote(at, vx(month), 14 + 0.5 * month, 14.05 + 0.5 * month)));
        return events;
    }

    private static DeskFold openDesk() {
        DeskFold fold = desk();
        List<MarketEvent> first = new ArrayList<>();
        first.add(new MarketEvent.SessionOpened(OPEN, DATE));
        first.addAll(market(OPEN));
        fold.fold(Batch.of(OPEN, first));
        return fold;
    }

    private static CondorBook book(DeskState state) {
        if (state.condor() instanceof Reading.Known<CondorBook>(CondorBook book)) {
            return book;
        }
        throw new AssertionError(state.condor().toString());
    }

    @Test
    void aFeedThatFallsSilentTurnsStaleByTheClockAlone() {
        DeskFold fold = openDesk();
        assertEquals(Health.Light.FRESH, fold.state().health().light());
        DeskState atLimit = fold.fold(Batch.of(OPEN.plus(Freshness.TICKS.quote()), List.of()));
        assertEquals(Health.Light.FRESH, atLimit.health().light());
        DeskState past = fold.fold(Batch.of(OPEN.plus(LIMIT).plusMillis(1), List.of()));
        assertEquals(Health.Light.STALE, past.health().light());
        assertEquals(10, past.health().stale());
        assertEquals(
                LIMIT.plusMillis(1), past.health().oldest().orElseThrow().age().elapsed());
        assertTrue(past.index(SeriesId.VIX).orElseThrow().stale());
    }

    @Test
    void aFeedThatIsSilentFromTheOpenTurnsStaleAsOneThatFallsSilent() {
        DeskFold fold = desk();
        DeskState night = fold.fold(Batch.of(OPEN.minusSeconds(1), List.of()));
        assertEquals(Health.Light.FRESH, night.health().light());
        fold.fold(Batch.of(OPEN, List.of(new MarketEvent.SessionOpened(OPEN, DATE))));
        assertEquals(
                Health.Light.FRESH,
                fold.fold(Batch.of(OPEN.plus(Freshness.TICKS.quote()), List.of()))
                        .health()
                        .light());
        DeskState silent = fold.fold(Batch.of(OPEN.plus(LIMIT).plusMillis(1), List.of()));
        assertEquals(Health.Light.STALE, silent.health().light());
        assertEquals(10, silent.health().stale());
    }

    @Test
    void aFeedOfClosesIsNotStaleWhileTheNextCloseIsNotDue() {
        DeskFold fold = desk(DeskSettings.of(Provenance.SIMULATED).with(Freshness.CLOSES));
        fold.fold(Batch.of(OPEN, List.of(new MarketEvent.SessionOpened(OPEN, DATE))));
        Instant close = ExchangeTime.vxSettlement(DATE);
        assertEquals(
                Health.Light.FRESH,
                fold.fold(Batch.of(close, List.of())).health().light());
        assertEquals(
                Health.Light.STALE,
                fold.fold(Batch.of(close.plusSeconds(30 * 60 + 1), List.of()))
                        .health()
                        .light());
    }

    @Test
    void aConnectionThatIsDownPutsOutTheLightAtOnceAndTheNumbersAgeByTheClock() {
        DeskFold fold = openDesk();
        DeskState down = fold.fold(Batch.of(
                OPEN.plusSeconds(1), List.of(new MarketEvent.Connection(OPEN.plusSeconds(1), false, "no route"))));
        assertEquals(Health.Light.DOWN, down.health().light());
        assertEquals("no route", down.health().detail());
        assertEquals(0, down.health().stale());
    }

    @Test
    void whileTheSessionTradesTheLastDecisionStandsAndItsBookIsPricedAnew() {
        DeskFold fold = openDesk();
        DeskState open = fold.state();
        Instant later = OPEN.plusSeconds(1);
        DeskState fallen = fold.fold(Batch.of(later, List.of(new MarketEvent.Level(later, SPX, 4_950))));

        assertEquals(BEFORE, fallen.decision().orElseThrow().day().date());
        assertEquals(open.decision(), fallen.decision());
        assertEquals(open.cash(), fallen.cash());
        assertEquals(4_950, fallen.index(SeriesId.SPX).orElseThrow().mark().price());
        assertTrue(
                book(fallen).profit() < book(open).profit(),
                () -> book(fallen).profit() + " after " + book(open).profit() + " "
                        + book(fallen).condor());
        assertEquals(List.of(), fallen.decisions());
    }

    @Test
    void aCloseWithItsSettlementsFillsWhatTheLastProposedAndDecidesAnew() {
        DeskFold fold = openDesk();
        Instant close = ExchangeTime.vxSettlement(DATE);
        DeskState proposed = fold.state();
        assertFalse(proposed.decision().orElseThrow().tickets().isEmpty());
        assertEquals(List.of(), proposed.hedge().held().holdings());

        DeskState closed = fold.fold(Batch.of(close, close(close)));

        assertEquals(DATE, closed.decision().orElseThrow().day().date());
        assertEquals(
                contracts(proposed.hedge().target()), contracts(closed.hedge().held()));
        assertTrue(closed.cash() < proposed.cash(), "fees and spreads are paid");
    }

    @Test
    void aHedgeThatNobodyApprovesIsProposedAndNeverTraded() {
        DeskFold fold = new DeskFold(
                openDesk().state().known(),
                ExchangeTime.vxSettlement(BEFORE),
                DeskSettings.of(Provenance.SIMULATED).with(DeskSettings.Approval.NONE));
        fold.fold(Batch.of(OPEN, List.of(new MarketEvent.SessionOpened(OPEN, DATE))));
        Instant close = ExchangeTime.vxSettlement(DATE);

        DeskState closed = fold.fold(Batch.of(close, close(close)));

        assertTrue(closed.condor().isKnown());
        assertFalse(closed.decision().orElseThrow().tickets().isEmpty());
        assertEquals(LayerPlan.NOTHING, closed.hedge().held());
    }

    private static Map<Layer, Double> contracts(LayerPlan plan) {
        return plan.holdings().stream()
                .filter(holding -> holding.dollarsPerPoint() != 0)
                .collect(Collectors.toMap(LayerHolding::layer, LayerHolding::dollarsPerPoint));
    }

    private static List<MarketEvent> close(Instant close) {
        List<MarketEvent> events = new ArrayList<>();
        events.add(new MarketEvent.Level(close, VIX, 13.6));
        events.add(new MarketEvent.Level(close, SPX, 5_285));
        IntStream.range(0, 8).forEach(month -> events.add(new MarketEvent.Settled(close, vx(month), 14 + 0.5 * month)));
        events.add(new MarketEvent.SessionClosed(close, DATE));
        return events;
    }

    @Test
    void theCondorIsMarkedAtTheSidesThatOneWouldTradeAtWhereItsLegsAreQuoted() {
        DeskFold fold = openDesk();
        CondorBook modelled = book(fold.state());
        assertEquals(Provenance.MODEL, modelled.markProvenance(Provenance.SIMULATED));
        assertEquals(modelled.valuation().mark(), modelled.mark().perShare(), 1e-12);
        Instant later = OPEN.plusSeconds(1);
        IronCondor condor = modelled.condor();
        DeskState quoted = fold.fold(Batch.of(
                later,
                List.of(
                        option(later, modelled, condor.putWing(), OptionType.PUT, 5, 6),
                        option(later, modelled, condor.putShort(), OptionType.PUT, 8, 9),
                        option(later, modelled, condor.callShort(), OptionType.CALL, 7, 8),
                        option(later, modelled, condor.callWing(), OptionType.CALL, 4, 5))));
        // bought back: both shorts at the ask, both wings sold at the bid
        assertEquals(9 - 5 + 8 - 4, book(quoted).mark().perShare(), 1e-12);
        assertEquals(Provenance.SIMULATED, book(quoted).markProvenance(Provenance.SIMULATED));
        DeskState crossed = fold.fold(Batch.of(
                later.plusSeconds(1),
                List.of(option(later.plusSeconds(1), modelled, condor.putWing(), OptionType.PUT, 9, 6))));
        assertEquals(8, book(crossed).mark().perShare(), 1e-12);
        DeskState oneSided = fold.fold(Batch.of(
                later.plusSeconds(2),
                List.of(option(later.plusSeconds(2), modelled, condor.putWing(), OptionType.PUT, 5.5, Double.NaN))));
        assertEquals(1, book(oneSided).mark().modelledLegs());
        assertEquals(Provenance.MODEL, book(oneSided).markProvenance(Provenance.SIMULATED));
    }

    private static MarketEvent option(
            Instant at, CondorBook book, double strike, OptionType type, double bid, double ask) {
        return new MarketEvent.Quote(at, new Instrument.SpxOption(book.expiry(), strike, type), bid, ask);
    }

    @Test
    void whatTheClockHasNotReachedIsNeitherShownNorForgottenInTheCount() {
        DeskFold fold = openDesk();
        DeskState state =
                fold.fold(Batch.of(OPEN.plusSeconds(1), List.of(new MarketEvent.Level(OPEN.plusSeconds(2), VIX, 99))));
        assertEquals(13.6, state.index(SeriesId.VIX).orElseThrow().mark().price());
        assertEquals(1, state.health().faults().of(Fault.AHEAD));
    }

    @Test
    void whatCannotBeASettlementOrAPublishedValueIsCountedAndBreaksNothing() {
        DeskFold fold = openDesk();
        Instant now = OPEN.plusSeconds(1);
        Instrument.Vx gone = new Instrument.Vx(VxFuture.monthly(YearMonth.of(2024, 5)));
        fold.fold(Batch.of(
                now,
                List.of(
                        new MarketEvent.Settled(now, gone, 14),
                        new MarketEvent.Published(now, SeriesId.DTB3, BEFORE, DATE, Double.NaN),
                        new MarketEvent.Published(now, SeriesId.DTB3, DATE, DATE.plusDays(1), 5.2))));
        assertEquals(3, fold.state().health().faults().of(Fault.NOT_A_PRICE));
        assertEquals(Optional.empty(), fold.state().known().series(SeriesId.DTB3));
    }

    @Test
    void aSettlementThatIsOlderThanTheOneSaidBeforeItIsCountedAndDecidesNothing() {
        DeskFold fold = openDesk();
        Instant now = OPEN.plusSeconds(4);
        fold.fold(Batch.of(
                now,
                List.of(
                        new MarketEvent.Settled(now, vx(0), 20),
                        new MarketEvent.Settled(now.minusSeconds(1), vx(0), 10))));
        assertEquals(1, fold.state().health().faults().of(Fault.OUT_OF_ORDER));
        Instant close = ExchangeTime.vxSettlement(DATE);
        fold.fold(Batch.of(
                close,
                List.of(
                        new MarketEvent.Level(close, VIX, 13.6),
                        new MarketEvent.Settled(close, vx(1), 14.5),
                        new MarketEvent.SessionClosed(close, DATE))));
        assertEquals(
                List.of(20.0, 14.5),
                fold.state().known().vxOn(DATE).stream().map(VxDay::settle).toList());
    }

    @Test
    void aSessionThatWasNeverClosedDoesNotHoldUpTheNext() {
        DeskFold fold = openDesk();
        Instant next = ExchangeTime.openingSettlement(DATE.plusDays(1));
        fold.fold(Batch.of(next, List.of(new MarketEvent.SessionOpened(next, DATE.plusDays(1)))));
        assertEquals(DATE.plusDays(1), fold.state().session());
        assertEquals(BEFORE, fold.state().known().curveDates().last());
        assertEquals(1, fold.state().health().faults().of(Fault.OUT_OF_ORDER));
    }

    @Test
    void aLevelThatStoodStillForHoursIsNoClose() {
        DeskFold fold = openDesk();
        Instant close = ExchangeTime.vxSettlement(DATE);
        fold.fold(Batch.of(
                close, List.of(new MarketEvent.Level(close, VIX, 13.1), new MarketEvent.SessionClosed(close, DATE))));
        assertTrue(fold.state().known().closeOf(SeriesId.VIX, DATE).isKnown());
        assertFalse(fold.state().known().closeOf(SeriesId.SPX, DATE).isKnown());
    }

    @Test
    void aClockThatGoesBackIsADefect() {
        DeskFold fold = openDesk();
        assertThrows(IllegalArgumentException.class, () -> fold.fold(Batch.of(OPEN.minusNanos(1), List.of())));
    }
}
