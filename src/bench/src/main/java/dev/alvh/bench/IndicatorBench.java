package dev.alvh.bench;

import com.tictactec.ta.lib.Core;
import com.tictactec.ta.lib.MInteger;
import dev.alvh.core.signal.Macd;
import dev.alvh.core.signal.Rsi;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.ta4j.core.BarSeries;
import org.ta4j.core.BaseBarSeriesBuilder;
import org.ta4j.core.indicators.MACDIndicator;
import org.ta4j.core.indicators.RSIIndicator;
import org.ta4j.core.indicators.averages.EMAIndicator;
import org.ta4j.core.indicators.helpers.ClosePriceIndicator;
import org.ta4j.core.num.DoubleNumFactory;

/** B4: RSI(14) and MACD(12, 26, 9) for one more bar after a history; ta4j likewise, TA-Lib over the whole array. */
@State(Scope.Thread)
public class IndicatorBench {

    @Param("5000")
    public int size;

    private final SplittableRandom random = new SplittableRandom(14);
    private final Rsi rsi = new Rsi(14);
    private final Macd macd = new Macd();
    private final Core taLib = new Core();
    private double[] closes = {};
    private double[] rsiOut = {};
    private double[] lineOut = {};
    private double[] signalOut = {};
    private double[] histogramOut = {};
    private double level = 20;
    private Instant time = Instant.parse("2004-01-02T21:15:00Z");
    private BarSeries series = emptySeries();
    private RSIIndicator ta4jRsi = new RSIIndicator(new ClosePriceIndicator(series), 14);
    private MACDIndicator ta4jMacd = new MACDIndicator(new ClosePriceIndicator(series), 12, 26);
    private EMAIndicator ta4jSignal = new EMAIndicator(ta4jMacd, 9);

    private static BarSeries emptySeries() {
        return new BaseBarSeriesBuilder()
                .withNumFactory(DoubleNumFactory.getInstance())
                .withMaxBarCount(10_000)
                .build();
    }

    @Setup
    public void fill() {
        closes = new double[size];
        rsiOut = new double[size];
        lineOut = new double[size];
        signalOut = new double[size];
        histogramOut = new double[size];
        for (int i = 0; i < size; i++) {
            closes[i] = nextClose();
            rsi.commit(closes[i]);
            macd.commit(closes[i]);
            addBar(closes[i]);
        }
        taLibRsi();
        taLibMacd();
        check("RSI", rsi.value(), ta4jRsi.getValue(series.getEndIndex()).doubleValue(), rsiOut[size - 1 - 14]);
        check("MACD", macd.line(), ta4jMacd.getValue(series.getEndIndex()).doubleValue(), lineOut[size - 1 - 33]);
    }

    private static void check(String what, double ours, double ta4j, double taLib) {
        if (Math.abs(ours - ta4j) > 1e-9 || Math.abs(ours - taLib) > 1e-9) {
            throw new IllegalStateException(
                    what + ": " + ours + " here, " + ta4j + " by ta4j, " + taLib + " by TA-Lib");
        }
    }

    private double nextClose() {
        level = Math.clamp(level * Math.exp(0.06 * (random.nextDouble() - 0.5)), 9, 80);
        return level;
    }

    private void addBar(double close) {
        time = time.plus(Duration.ofDays(1));
        series.barBuilder()
                .timePeriod(Duration.ofDays(1))
                .endTime(time)
                .openPrice(close)
                .highPrice(close)
                .lowPrice(close)
                .closePrice(close)
                .volume(1)
                .add();
    }

    private void taLibRsi() {
        taLib.rsi(0, size - 1, closes, 14, new MInteger(), new MInteger(), rsiOut);
    }

    private void taLibMacd() {
        taLib.macd(0, size - 1, closes, 12, 26, 9, new MInteger(), new MInteger(), lineOut, signalOut, histogramOut);
    }

    @Benchmark
    public void b4Ours(Blackhole hole) {
        double close = nextClose();
        rsi.commit(close);
        macd.commit(close);
        hole.consume(rsi.value());
        hole.consume(macd.histogram());
    }

    @Benchmark
    public void b4Ta4j(Blackhole hole) {
        addBar(nextClose());
        int end = series.getEndIndex();
        hole.consume(ta4jRsi.getValue(end).doubleValue());
        hole.consume(
                ta4jMacd.getValue(end).doubleValue() - ta4jSignal.getValue(end).doubleValue());
    }

    @Benchmark
    public void b4TaLibPerArray(Blackhole hole) {
        taLibRsi();
        taLibMacd();
        hole.consume(rsiOut);
        hole.consume(histogramOut);
    }

    @Benchmark
    public void b4OursPerArray(Blackhole hole) {
        Rsi freshRsi = new Rsi(14);
        Macd freshMacd = new Macd();
        for (int i = 0; i < size; i++) {
            freshRsi.commit(closes[i]);
            freshMacd.commit(closes[i]);
            if (freshRsi.isReady()) {
                rsiOut[i] = freshRsi.value();
            }
            if (freshMacd.isReady()) {
                histogramOut[i] = freshMacd.histogram();
            }
        }
        hole.consume(rsiOut);
        hole.consume(histogramOut);
    }
}
