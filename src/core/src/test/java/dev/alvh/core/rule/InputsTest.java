package dev.alvh.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.market.DailySeries;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.signal.Divergence;
import dev.alvh.core.signal.Inflection;
import dev.alvh.core.signal.MotionFactor;
import dev.alvh.core.tape.DayBuilder;
import dev.alvh.core.tape.KnownCloses;
import dev.alvh.core.tape.Tape;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each rule says that it read, and of which closes. */
class InputsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2018, 2, 2);
    private static final LocalDate MONDAY = LocalDate.of(2018, 2, 5);
    private static final LocalDate TUESDAY = LocalDate.of(2018, 2, 6);
    private static final LocalDate WEDNESDAY = LocalDate.of(2018, 2, 7);

    private static final MarketHistory HISTORY = new MarketHistory(
            Provenance.SETTLED,
            List.of(),
            List.of(
                    series(SeriesId.VIX, 17.31, 37.32, 29.98, 27.73),
                    series(SeriesId.VVIX, 125.51, 180.61, 173, 157),
                    series(SeriesId.SPX, 2762.13, 2648.94, 2695.14, 2681.66),
                    series(SeriesId.ADVANCE_DECLINE, -2_000, -2_500, 900, -100)),
            List.of());

    private final TargetWeights targets = new TargetWeights();
    private final Latches latches = new Latches();

    private static DailySeries series(SeriesId id, double... values) {
        List<LocalDate> dates = List.of(FRIDAY, MONDAY, TUESDAY, WEDNESDAY);
        return new DailySeries(
                id,
                Stream.iterate(0, i -> i < values.length, i -> i + 1)
                        .map(i -> new DailySeries.Point(dates.get(i), values[i], dates.get(i)))
                        .toList());
    }

    private static DayBuilder day(LocalDate date, double... prices) {
        return DayBuilder.on(date, prices.length == 0 ? new double[] {15, 16, 17, 18, 19, 20} : prices)
                .vix(HISTORY.closeOf(SeriesId.VIX, date).asOptional().orElseThrow(), 12)
                .closes(KnownCloses.of(HISTORY, date));
    }

    private static String line(Input input) {
        return input.name() + " " + input.figures()
                + input.date().map(date -> " of " + date).orElse("") + " " + input.provenance();
    }

    /** Of the last of these sessions, one line each for all that the rule did. */
    private List<Adjustment> last(RuleId rule, DayBuilder... days) {
        Tape tape = DayBuilder.tape(days);
        AdjustmentLog log = new AdjustmentLog();
        for (int t = 0; t < tape.size(); t++) {
            log = new AdjustmentLog();
            targets.apply(tape, t, Presets.DEFAULT, latches, 0, 0, log);
        }
        return log.adjustments().stream()
                .filter(adjustment -> adjustment.rule() == rule)
                .toList();
    }

    private static List<String> read(List<Adjustment> adjustments) {
        return adjustments.getFirst().inputs().stream().map(InputsTest::line).toList();
    }

    @Test
    void aSpikeReadTheLastTwoClosesOfVixAndTheEarlierOneOfVvix() {
        List<Adjustment> spike = last(RuleId.SPIKE, day(MONDAY).spikeZ(9.7));

        assertEquals(
                List.of(
                        "VIX 37.32 of 2018-02-05 SIMULATED",
                        "VIX 17.31 of 2018-02-02 SETTLED",
                        "VVIX 125.51 of 2018-02-02 SETTLED"),
                read(spike));
        assertEquals(
                "VIX spiked by 9.70 standard deviations, threshold 2.0: short layers × 2.000",
                AdjustmentText.of(spike.getFirst()));
    }

    @Test
    void aSpikeInAnEventWindowNamesTheSurpriseThatLoweredItsThreshold() {
        List<Adjustment> spike = last(RuleId.SPIKE, day(MONDAY).spikeZ(1.5).event(Figure.of(-1.2)));

        assertEquals(
                "largest surprise, σ 1.2 of 2018-02-05 SIMULATED", read(spike).getLast());
    }

    @Test
    void aHeldSpikeNamesTheClosesOfItsOnset() {
        List<Adjustment> spike = last(RuleId.SPIKE, day(MONDAY).spikeZ(9.7), day(TUESDAY));

        assertEquals(
                List.of(
                        "VIX 37.32 of 2018-02-05 SIMULATED",
                        "VIX 17.31 of 2018-02-02 SETTLED",
                        "VVIX 125.51 of 2018-02-02 SETTLED",
                        "VIX 29.98 of 2018-02-06 SIMULATED",
                        "EMA(5) of VIX 12 of 2018-02-06 SIMULATED"),
                read(spike));
        assertEquals(
                "the spike of 2018-02-05, 9.70 standard deviations, threshold 2.0, is held, 1 session ago: short layers ×"
                        + " 2.000",
                AdjustmentText.of(spike.getFirst()));
    }

    @Test
    void aSmallerSpikeWithinTheHoldLeavesTheMultiplierToTheOnsetAndIsNamedToo() {
        List<Adjustment> spike =
                last(RuleId.SPIKE, day(MONDAY).spikeZ(2.8), day(TUESDAY).spikeZ(2.1), day(WEDNESDAY));

        assertEquals(
                "the spike of 2018-02-05, 2.80 standard deviations, threshold 2.0, is held, again a spike on 2018-02-06, 1"
                        + " session ago: short layers × 1.900",
                AdjustmentText.of(spike.getFirst()));
        assertTrue(read(spike).contains("VVIX 180.61 of 2018-02-05 SETTLED"));
    }

    @Test
    void theTimeShiftNamesTheTermSignalAndTheDateOnWhichItTurned() {
        List<Adjustment> shift = last(
                RuleId.TIME_SHIFT,
                day(MONDAY).inflection(Inflection.BEARISH).histogram(-0.02),
                day(TUESDAY).histogram(-0.3),
                day(WEDNESDAY).inflection(Inflection.BEARISH).histogram(-0.01));

        assertEquals(
                "time shift further from Feb-18 to Mar-18: the MACD of the 30-day future turned bearish for VIX on"
                        + " 2018-02-05",
                AdjustmentText.of(shift.getFirst()));
        assertTrue(read(shift).contains("MACD histogram of it -0.02 of 2018-02-05 SIMULATED"), read(shift)::toString);
    }

    @Test
    void theTimeShiftNamesBreadthWhereItsOnsetTurnedIt() {
        List<Adjustment> shift = last(RuleId.TIME_SHIFT, day(MONDAY).onset(Divergence.Kind.BEARISH), day(TUESDAY));

        assertTrue(
                AdjustmentText.of(shift.getFirst())
                        .endsWith(": breadth began to diverge from SPX, bearish, on 2018-02-05"),
                AdjustmentText.of(shift.getFirst()));
        assertEquals(
                List.of("SPX 2648.94 of 2018-02-05 SIMULATED", "ADVANCE_DECLINE -2500 of 2018-02-05 SIMULATED"),
                read(shift));
    }

    @Test
    void theMigrationNamesTheFrontOfTodayAndOfItsBeginning() {
        List<Adjustment> migration =
                last(RuleId.MIGRATION, day(MONDAY, 33.225, 27.975, 24.725), day(TUESDAY, 26.5, 23.65, 22));

        assertEquals(
                "S4's weight stands in I1 since 2018-02-05, when the front premium was 5.25 points; now it is 2.85",
                AdjustmentText.of(migration.getFirst()));
        assertEquals(
                List.of(
                        "VX Feb-18 26.5 of 2018-02-06 SIMULATED",
                        "VX Mar-18 23.65 of 2018-02-06 SIMULATED",
                        "VX Feb-18 33.225 of 2018-02-05 SIMULATED",
                        "VX Mar-18 27.975 of 2018-02-05 SIMULATED"),
                read(migration));
    }

    @Test
    void theDormantEngineNamesTheCrossingThatMadeItSo() {
        List<Adjustment> dormant = last(
                RuleId.SECOND_ENGINE,
                day(FRIDAY).rsi(60),
                day(MONDAY).rsi(75),
                day(TUESDAY).rsi(48),
                day(WEDNESDAY).rsi(44));

        assertEquals(
                "the second engine is dormant since 2018-02-06, RSI of VIX 44.0: no new deep calls",
                AdjustmentText.of(dormant.getFirst()));
        assertEquals(
                List.of("RSI(14) of VIX 44 of 2018-02-07 SIMULATED", "RSI(14) of VIX 48 of 2018-02-06 SIMULATED"),
                read(dormant));
    }

    @Test
    void theRebalanceNamesTheMeanOfItsSessionsAndWhatWasAssumed() {
        List<Adjustment> wacc = last(RuleId.WACC, day(FRIDAY), day(MONDAY));
        Input roll = wacc.getFirst().inputs().stream()
                .filter(input -> input.name().equals("mean roll yield a year of I1"))
                .findFirst()
                .orElseThrow();

        assertEquals(FRIDAY, roll.since().orElseThrow());
        assertEquals(MONDAY, roll.date().orElseThrow());
        // Mar-18 from Feb-18 on both sessions: 35 days apart less the hour of summer time
        assertEquals(Math.log(15.0 / 16) / ((35 - 1 / 24.0) / 365), roll.value(), 1e-12);
        assertEquals(
                List.of("riskless rate a year 0.02 ASSUMED", "equity risk premium a year 0.05 ASSUMED"),
                read(wacc).stream()
                        .filter(line -> line.contains("premium") || line.contains("rate a"))
                        .toList());
    }

    @Test
    void theMotionNamesTheSeriesBehindTheFactorsThatWeighed() {
        List<Adjustment> motion = last(RuleId.MOTION, day(MONDAY).motion(MotionFactor.ERP, 1));

        assertEquals(List.of("SPX 2648.94 of 2018-02-05 SIMULATED"), read(motion));
    }

    @Test
    void theAgeOfAnInputIsCountedFromItsCloseAndAConstantHasNone() {
        List<Adjustment> spike = last(RuleId.SPIKE, day(MONDAY).spikeZ(9.7));

        assertEquals(3, spike.getFirst().inputs().get(1).age(MONDAY).orElseThrow());
        assertTrue(Input.assumed("margin", 0.35).age(MONDAY).isEmpty());
    }
}
