package dev.alvh.core.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.alvh.core.calendar.ExchangeCalendar;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.rule.AdjustmentSink;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.signal.Divergence;
import dev.alvh.core.signal.Inflection;
import dev.alvh.core.signal.MotionFactor;
import dev.alvh.core.tape.DayBuilder;
import dev.alvh.core.tape.Tape;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markets that no one has seen: every number drawn anew each day, far beyond what has ever been. */
class RandomMarketsTest {

    private static final int MARKETS = 500;
    private static final int SESSIONS = 12;
    private static final List<Inflection> INFLECTIONS = List.of(Inflection.values());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void weightsStayFiniteAndWithinTheirLimits(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int market = 0; market < MARKETS; market++) {
            EveryDay.check(market(random), Presets.DEFAULT);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void noLatchIsStuckOnceTheMarketHasCalmed(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int market = 0; market < MARKETS; market++) {
            Tape wild = market(random);
            LocalDate date = wild.day(wild.size() - 1).date();
            Tape tape = wild.with(calm(next(date)).rsi(51).build())
                    .with(calm(next(next(date))).rsi(49).build());
            Books books = new Books();
            Latches latches = new Latches();
            for (int t = 0; t < tape.size(); t++) {
                DayStep.step(tape, t, Presets.DEFAULT, books, latches, AdjustmentSink.NONE);
            }
            Latches.State state = latches.state();
            assertFalse(state.secondEngine() || state.migration() || state.harvest());
            assertEquals(1, state.spikeMultiplier());
            assertEquals(1, state.timeShift());
        }
    }

    private static DayBuilder calm(LocalDate date) {
        return DayBuilder.on(date, 15, 16, 17, 18, 18.5, 19, 19).vix(14, 14.5).inflection(Inflection.BEARISH);
    }

    private static LocalDate next(LocalDate date) {
        return ExchangeCalendar.CFE_FUTURES.nextSession(date);
    }

    private static Tape market(SplittableRandom random) {
        Tape tape = Tape.EMPTY;
        LocalDate date = ExchangeCalendar.CFE_FUTURES.sessionOnOrAfter(
                LocalDate.of(2007, 1, 3).plusDays(random.nextInt(4_000)));
        for (int s = 0; s < SESSIONS; s++) {
            tape = tape.with(day(random, date).build());
            date = next(date);
        }
        return tape;
    }

    private static DayBuilder day(SplittableRandom random, LocalDate date) {
        double[] prices = random.doubles(random.nextInt(2, 10), 9, 90).toArray();
        DayBuilder day = DayBuilder.on(date, prices)
                .vix(random.nextDouble(9, 90), random.nextDouble(9, 90))
                .vixTenSessionsAgo(random.nextDouble(9, 90))
                .rsi(random.nextDouble(0, 100))
                .spikeZ(10 * random.nextGaussian())
                .meanReversion(random.nextDouble())
                .spx(random.nextDouble(500, 6_000))
                .bigTop(random.nextBoolean())
                .inflection(INFLECTIONS.get(random.nextInt(3)));
        for (MotionFactor factor : MotionFactor.values()) {
            if (random.nextBoolean()) {
                day.motion(factor, 4 * random.nextGaussian());
            }
        }
        if (random.nextInt(5) == 0) {
            day.onset(random.nextBoolean() ? Divergence.Kind.BEARISH : Divergence.Kind.BULLISH);
        }
        if (random.nextInt(5) == 0) {
            day.event(random.nextBoolean() ? Figure.of(random.nextDouble(3)) : Figure.unavailable("unknown"));
        }
        return switch (random.nextInt(12)) {
            case 0 -> day.withoutRsi();
            case 1 -> day.withoutVix();
            case 2 -> day.withoutBigTop();
            default -> day;
        };
    }
}
