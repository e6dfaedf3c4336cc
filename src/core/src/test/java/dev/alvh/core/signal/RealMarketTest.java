package dev.alvh.core.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.observation.Figure;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(named = "ALVH_REAL_DATA", matches = ".+")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealMarketTest {

    private static final LocalDate TO = LocalDate.of(2019, 12, 31);

    private NavigableMap<LocalDate, SignalSnapshot> snapshots = new TreeMap<>();

    @BeforeAll
    void fold() {
        MarketHistory market = RealMarket.read();
        snapshots = SignalHistory.upTo(market, TO).snapshots();
    }

    @Test
    void theRsiOfVixLeavesTheBandFrom35To70AboutFiveTimesAYear() {
        double[] rsi = snapshots.values().stream()
                .flatMapToDouble(snapshot -> snapshot.rsiVix().asOptional().stream())
                .toArray();
        long crossings = IntStream.range(1, rsi.length)
                .filter(t -> (rsi[t - 1] <= 70 && rsi[t] > 70) || (rsi[t - 1] >= 35 && rsi[t] < 35))
                .count();

        assertEquals(5, crossings / (rsi.length / 252.0), 0.5);
    }

    @Test
    void theFifthOfFebruary2018IsASpikeOfNineDeviations() {
        SignalSnapshot day = on("2018-02-05");

        assertEquals(Figure.of(37.32), day.vix());
        assertEquals(9.7, known(day.spikeZ()), 0.1);
        assertTrue(known(day.rsiVix()) > 90);
        assertEquals(Figure.of(0), day.meanReversion());
        assertTrue(known(day.macd().histogram()) > 1);
        // published only since 2018-04-03
        assertEquals(
                Figure.unavailable("no SOFR value is known by 2018-02-05"),
                day.motion().get(MotionFactor.FUNDING));
    }

    @Test
    void daysOfFuturesAloneSurvive() {
        for (String date : new String[] {"2015-04-03", "2018-12-05"}) {
            assertFalse(on(date).spikeZ().isKnown());
            assertTrue(on(date).rsiVix().isKnown());
            assertTrue(on(date).macd().histogram().isKnown());
        }
    }

    @Test
    void everySignalThatHasItsDataSpeaksOnMostDays() {
        assertTrue(share(snapshot -> snapshot.bigTop().isKnown()) > 0.9);
        assertTrue(share(snapshot -> snapshot.adDivergence().isKnown()) > 0.99);
        assertTrue(share(snapshot -> snapshot.motion(_ -> 1).score().isKnown()) > 0.95);
        assertEquals(0.06, share(snapshot -> snapshot.spikeZ().asOptional().orElse(0) >= 2), 0.02);
    }

    private double share(Predicate<SignalSnapshot> condition) {
        return snapshots.values().stream().filter(condition).count() / (double) snapshots.size();
    }

    private SignalSnapshot on(String date) {
        return Objects.requireNonNull(snapshots.get(LocalDate.parse(date)));
    }

    private static double known(Figure figure) {
        return figure.asOptional().orElseThrow();
    }
}
