package dev.alvh.core.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Reading;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignalHistoryTest {

    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2015, 4, 3);
    private static final LocalDate MOURNING = LocalDate.of(2018, 12, 5);
    private static final MarketHistory MARKET = SyntheticHistory.whole();
    private static final NavigableMap<LocalDate, SignalSnapshot> SNAPSHOTS =
            SignalHistory.upTo(MARKET, SyntheticHistory.TO).snapshots();

    @ParameterizedTest
    @ValueSource(
            strings = {
                // among them the eve and the day of a monthly release, and days around the closures
                "2015-01-02",
                "2015-04-03",
                "2016-02-19",
                "2016-02-22",
                "2017-07-03",
                "2017-07-05",
                "2018-01-19",
                "2018-04-12",
                "2018-12-04",
                "2018-12-05",
                "2018-12-06",
                "2019-03-20",
                "2019-06-27",
            })
    void whatComesAfterADateChangesNothingUpToIt(LocalDate date) {
        NavigableMap<LocalDate, SignalSnapshot> truncated = SignalHistory.upTo(
                        SyntheticHistory.knownBy(date), SyntheticHistory.TO)
                .snapshots();

        assertEquals(SNAPSHOTS.headMap(date, true), truncated);
    }

    @Test
    void everySignalOfTheSampleHasBothWarmedUpAndChanged() {
        SignalSnapshot last = SNAPSHOTS.lastEntry().getValue();

        last.motion().forEach((factor, z) -> assertTrue(z.isKnown(), () -> factor + ": " + z));
        assertEquals(last.erpDivergence().map(z -> 0.0 - z), last.motion().get(MotionFactor.ERP));
        assertTrue(last.motion(_ -> 1).score().isKnown());
        assertTrue(last.riskFree().isKnown());
        assertTrue(count(snapshot ->
                        snapshot.adDivergence() instanceof Reading.Known<Divergence>(Divergence known) && known.onset())
                > 10);
        assertTrue(count(snapshot -> snapshot.bigTop().is(true)) > 10);
        assertTrue(count(snapshot -> snapshot.bigTop().is(false)) > 100);
        assertTrue(count(snapshot -> snapshot.macd().inflection() == Inflection.BULLISH) > 10);
        assertTrue(count(snapshot -> positive(snapshot.meanReversion())) > 10);
        assertTrue(count(snapshot -> !snapshot.events().isEmpty()) > 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-04-03", "2018-12-05"})
    void onADayOfFuturesAloneTheLevelsOfTheIndicesHoldAndNothingHappens(LocalDate date) {
        SignalSnapshot before =
                Objects.requireNonNull(SNAPSHOTS.lowerEntry(date)).getValue();
        SignalSnapshot on = at(date);

        assertEquals(before.vix(), on.vix());
        assertEquals(before.rsiVix(), on.rsiVix());
        assertEquals(before.meanReversion(), on.meanReversion());
        assertEquals(before.bigTop(), on.bigTop());
        assertEquals(
                new InputDates(Optional.of(before.date()), Optional.of(date), Optional.of(before.date())),
                on.inputDates());
        assertEquals(InputDates.allOf(before.date()), before.inputDates());
        assertEquals(Figure.unavailable("no VIX value is stamped " + date), on.spikeZ());
        // the curve did settle, but without spot it has no strip IRR
        assertNotEquals(before.macd().line(), on.macd().line());
        assertEquals(on.spikeZ(), on.motion().get(MotionFactor.CURVATURE));
    }

    @Test
    void theDayAfterAClosureMeasuresFromTheLastOfficialClose() {
        LocalDate after = MOURNING.plusDays(1);
        double last = close(SeriesId.VIX, MOURNING.minusDays(1));
        double vvix = close(SeriesId.VVIX, MOURNING.minusDays(1));

        assertEquals(
                Math.log(close(SeriesId.VIX, after) / last) / (vvix / 100 / Math.sqrt(252)),
                at(after).spikeZ().asOptional().orElseThrow(),
                1e-12);
    }

    @Test
    void anIndexCloseOnAHolidayCountsForVixAndForNothingElse() {
        Rsi rsi = new Rsi();
        Macd macd = new Macd();
        LocalDate to = SyntheticHistory.VIX_ONLY.plusDays(1);
        for (LocalDate date = SyntheticHistory.FROM; !date.isAfter(to); date = date.plusDays(1)) {
            MARKET.closeOf(SeriesId.VIX, date).asOptional().ifPresent(rsi::commit);
            MARKET.curveOn(date)
                    .ifPresent(curve -> curve.analytics().cm30().asOptional().ifPresent(macd::commit));
        }

        assertFalse(SNAPSHOTS.containsKey(SyntheticHistory.VIX_ONLY));
        assertEquals(Figure.of(rsi.value()), at(to).rsiVix());
        assertEquals(Figure.of(macd.histogram()), at(to).macd().histogram());
    }

    @Test
    void aPeekIsWhatTheCommitThenShowsAndMovesNothing() {
        Signals signals = new Signals();
        EventWindow events = new EventWindow(MARKET.events());
        for (LocalDate date : MARKET.curveDates().headSet(LocalDate.of(2017, 6, 1))) {
            SessionInputs inputs = SessionInputs.at(MARKET, events, date);
            SignalSnapshot provisional = signals.peek(inputs);
            assertEquals(provisional, signals.peek(inputs));
            assertEquals(provisional, signals.commit(inputs));
        }
        SessionInputs again = SessionInputs.at(MARKET, events, GOOD_FRIDAY);
        assertThrows(IllegalArgumentException.class, () -> signals.peek(again));
    }

    @Test
    void aMonthlyValueIsFirstSeenOnTheDayOfItsRelease() {
        // the value of 2018-03-01 is known from 2018-04-20: removing it cannot matter the day before
        MarketHistory without = SyntheticHistory.endingAfter(SeriesId.RBUSBIS, LocalDate.of(2018, 2, 1));
        NavigableMap<LocalDate, SignalSnapshot> ended =
                SignalHistory.upTo(without, SyntheticHistory.TO).snapshots();
        LocalDate eve = LocalDate.of(2018, 4, 19);

        assertEquals(at(eve), ended.get(eve));
        assertFalse(at(eve.plusDays(1)).equals(ended.get(eve.plusDays(1))));
        // the value of February, known from 2018-03-20, has 75 days
        assertTrue(reer(ended, LocalDate.of(2018, 6, 1)).isKnown());
        assertEquals(
                Figure.unavailable("RBUSBIS is stale: no new value for more than 75 days, the last is of 2018-02-01"),
                reer(ended, LocalDate.of(2018, 6, 4)));
    }

    @Test
    void aSeriesThatFallsSilentIsStaleAfterTenSessions() {
        LocalDate last = LocalDate.of(2018, 1, 31);
        NavigableMap<LocalDate, SignalSnapshot> vix = SignalHistory.upTo(
                        SyntheticHistory.endingAfter(SeriesId.VIX, last), SyntheticHistory.TO)
                .snapshots();
        NavigableMap<LocalDate, SignalSnapshot> breadth = SignalHistory.upTo(
                        SyntheticHistory.endingAfter(SeriesId.ADVANCE_DECLINE, last), SyntheticHistory.TO)
                .snapshots();
        LocalDate tenth = LocalDate.of(2018, 2, 14);
        LocalDate eleventh = LocalDate.of(2018, 2, 15);

        assertEquals(at(last).rsiVix(), on(vix, tenth).rsiVix());
        assertEquals(
                Figure.unavailable(
                        "the VIX close is stale: no new value for more than 10 sessions, the last is of 2018-01-31"),
                on(vix, eleventh).rsiVix());
        assertEquals(on(vix, eleventh).rsiVix(), on(vix, eleventh).vixAverage());
        assertTrue(on(breadth, tenth).adDivergence().isKnown());
        assertEquals(
                Reading.unavailable("the day with an SPX close and breadth is stale: no new value for more than"
                        + " 10 sessions, the last is of 2018-01-31"),
                on(breadth, eleventh).adDivergence());
    }

    @Test
    void whatIsMissingIsNamedAndTheRestGoesOn() {
        SignalSnapshot last = SignalHistory.upTo(
                        SyntheticHistory.without(SeriesId.SPX, SeriesId.ADVANCE_DECLINE, SeriesId.SOFR, SeriesId.DTB3),
                        SyntheticHistory.TO)
                .snapshots()
                .lastEntry()
                .getValue();

        assertEquals(Reading.unavailable("there has been no SPX close yet"), last.adDivergence());
        assertEquals(Figure.unavailable("no DTB3 value is known by " + last.date()), last.riskFree());
        assertEquals(
                Figure.unavailable("no DTB3 value is known by " + last.date()),
                last.motion().get(MotionFactor.FUNDING));
        assertEquals(last.riskFree(), last.erpDivergence());
        assertTrue(Objects.requireNonNull(last.motion().get(MotionFactor.REER)).isKnown());
        assertTrue(last.rsiVix().isKnown());
    }

    @Test
    void anEmptyHistoryHasNoDecisions() {
        MarketHistory empty =
                new MarketHistory(MARKET.provenance(), java.util.List.of(), java.util.List.of(), java.util.List.of());

        assertEquals(Map.of(), SignalHistory.upTo(empty, SyntheticHistory.TO).snapshots());
    }

    private static Figure reer(NavigableMap<LocalDate, SignalSnapshot> snapshots, LocalDate date) {
        return Objects.requireNonNull(on(snapshots, date).motion().get(MotionFactor.REER));
    }

    private static SignalSnapshot at(LocalDate date) {
        return on(SNAPSHOTS, date);
    }

    private static SignalSnapshot on(NavigableMap<LocalDate, SignalSnapshot> snapshots, LocalDate date) {
        return Objects.requireNonNull(snapshots.get(date), () -> "no decision on " + date);
    }

    private static double close(SeriesId id, LocalDate date) {
        return MARKET.closeOf(id, date).asOptional().orElseThrow();
    }

    private static boolean positive(Figure figure) {
        return figure.asOptional().stream().anyMatch(value -> value > 0);
    }

    private static long count(java.util.function.Predicate<SignalSnapshot> condition) {
        return SNAPSHOTS.values().stream().filter(condition).count();
    }
}
