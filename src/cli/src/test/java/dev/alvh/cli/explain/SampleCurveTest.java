package dev.alvh.cli.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.cli.Answer;
import dev.alvh.cli.Run;
import dev.alvh.feed.input.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample folder that comes with the program: invented, and the same everywhere. */
class SampleCurveTest {

    /** Tests run in the folder of their module. */
    private static final Path SAMPLE = Path.of("../../assets/sample");

    @TempDir
    Path truncated;

    @Test
    void theInventedPanicReadsLikeThis() {
        assertEquals(new Run(0, """
                VIX curve at the settlement of 2024-08-06, 15:00 Chicago
                provenance SIMULATED: no market ever showed these numbers

                spot VIX        43.640
                regime          INVERTED: the first future is more than 3.00 points above the second
                front premium   +6.425 points: above 3.00, where the front layer migrates
                contango        -16.75 %

                contract  settles       days     price  roll yield, % a year
                Aug-24    2024-08-21    14.7    38.350                +320.2
                Sep-24    2024-09-18    42.7    31.925                +239.0
                Oct-24    2024-10-16    70.7    27.650                +187.4
                Nov-24    2024-11-20   105.8    24.400                +130.2
                Dec-24    2024-12-18   133.8    22.625                 +98.5
                Jan-25    2025-01-22   168.8    21.150                 +70.3
                Feb-25    2025-02-19   196.8    20.475                 +42.3
                Mar-25    2025-03-18   223.7    20.075                 +26.7
                Apr-25    2025-04-16   252.7    19.675                 +25.3

                30 days         34.846
                60 days         29.288
                90 days         25.863
                150 days        21.941
                butterfly       -5.062 points, 2·90d − 30d − 150d
                strip IRR       +563.87 % a year if spot never moves
                curvature IRR   +229.33 % a year over a straight line

                signals
                RSI of VIX      88.44 of 100, 14 closes
                MACD line       +1.934 points, of the 30-day future
                MACD signal     +0.711 points
                MACD histogram  +1.223 points
                spike z         +6.98 standard deviations, the day's move of VIX
                mean reversion  0.00 of 1
                A/D divergence  none
                Big Top         —  needs 252 SPX closes with a realised volatility, has 130
                ERP divergence  —  no EXPECTED_MARKET_RETURN value is known by 2024-08-06
                motion          +0.350 from -1 to 1, positive for more hedge
                  dollar        —  needs 126 values within 252 sessions, has 87
                  bills - SOFR  —  needs 126 values within 252 sessions, has 124
                  REIT P/CF     —  no REIT_PCF value is known by 2024-08-06
                  ERP           —  no EXPECTED_MARKET_RETURN value is known by 2024-08-06
                  curvature     +11.99 standard deviations, weight 0.350
                  IPOs          —  no IPO_INTENSITY value is known by 2024-08-06
                order flow      —  daily data holds no quotes to count

                condor: 22 SPXW 30-Aug-24, sold 2024-07-17, priced by MODEL
                leg     strike  quantity     price  vol, %  delta, $  gamma, $   vega, $  theta, $    entry    profit, $
                put    4125.00       +22  394.1713   27.10  -2013.13   +1.3088  +3246.25  -1720.59  24.2402  +813,848.44
                put    4170.00       -22  435.7910   26.77  +2065.89   -1.0237  -2508.25  +1274.92  28.5297  -895,974.85
                call   4655.00       -22    0.0960   28.02     -2.84   -0.0350    -89.69    +52.32  14.6815   +32,088.16
                call   4700.00       +22    0.0668   28.29     +2.01   +0.0252    +65.31    -38.46   7.8057   -17,025.43
                total                                         +51.92   +0.2753   +713.62   -431.80            -67,063.67

                credit          11.1653 points per share
                mark            41.6488 points per share, what closing costs
                max profit      24,563.72 dollars
                max loss        74,436.28 dollars
                break-even low  4158.83 at expiry
                break-even high 4666.17 at expiry
                profit          6.43 % probable at expiry, risk-neutral
                margin          74,436.28 dollars, defined risk
                portfolio       6,690.04 dollars of portfolio margin, an estimate: the worst of -8 % to +6 % today
                profit so far   -67,063.67 dollars since 2024-07-17, by the model

                hedge at the base weights of its ten layers
                size            14,896 dollars per VIX point, frozen since the condor was sold
                condor max loss 74,436.28 dollars at its sale
                hedge gain      3.248 VIX points where SPX falls to the long put, -7.45 %
                break-even low  —  book loses at spot
                  hedged        —  book loses at spot
                  before carry  —  book loses at spot
                shift           —  book loses at spot
                  before carry  —  book loses at spot

                shock model: what a move of SPX does to VIX and its futures
                fit             —  149 days of history, 252 are needed

                scenarios: what the book gains from this close, carry paid
                condor alone, dollars
                SPX, %      SPX    today   6 days  12 days  18 days  24 days
                 +10.0  4104.32  +48,898  +47,737  +45,406  +39,635   -7,373
                  +7.5  4011.04  +31,723  +27,219  +19,673   +5,741   -7,373
                  +5.0  3917.76  +15,813  +10,232   +3,192   -4,615   -7,373
                  +2.5  3824.48   +5,430   +1,195   -2,983   -6,515   -7,373
                  +0.0  3731.20       +0   -2,737   -5,095   -6,958   -7,373
                  -2.5  3637.92   -2,147   -4,031   -5,611   -7,027   -7,373
                  -5.0  3544.64   -3,152   -4,535   -5,715   -7,013   -7,373
                  -7.5  3451.36   -3,560   -4,624   -5,567   -6,932   -7,373
                 -10.0  3358.08   -3,603   -4,423   -5,184   -6,761   -7,373
                 -12.5  3264.80   -3,372   -3,957   -4,523   -6,441   -7,373
                 -15.0  3171.52   -2,898   -3,212   -3,523   -5,878   -7,373
                 -17.5  3078.24   -1,897   -2,005   -2,113   -4,946   -7,373
                 -20.0  2984.96     -221     -326     -431   -3,553   -7,373

                condor and hedge, dollars
                SPX, %      SPX     today    6 days   12 days   18 days   24 days
                 +10.0  4104.32   -29,660   -23,305   -18,146   -16,459   -56,044
                  +7.5  4011.04   -29,443   -26,416   -26,461   -32,926   -38,610
                  +5.0  3917.76   -26,564   -24,600   -24,127   -24,458   -19,780
                  +2.5  3824.48   -16,615   -13,290    -9,942    -5,990      +593
                  +0.0  3731.20        +0    +4,837   +10,016   +15,646   +22,677
                  -2.5  3637.92   +28,005   +33,714   +39,685   +45,772   +46,659
                  -5.0  3544.64   +60,304   +66,531   +72,914   +79,127   +72,754
                  -7.5  3451.36   +96,762  +103,325  +109,956  +116,107  +101,204
                 -10.0  3358.08  +137,628  +144,449  +151,270  +157,212  +132,288
                 -12.5  3264.80  +183,365  +190,432  +197,454  +203,053  +166,324
                 -15.0  3171.52  +234,589  +241,937  +249,215  +254,372  +203,679
                 -17.5  3078.24  +292,344  +299,903  +307,383  +312,052  +244,777
                 -20.0  2984.96  +357,669  +365,234  +372,713  +377,079  +290,111
                """, ""), explain(SAMPLE, "2024-08-06"));
    }

    static Stream<String> datesOfAllKinds() throws IOException {
        List<String> sessions = Files.readAllLines(SAMPLE.resolve("vx_settlements.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, 10))
                .distinct()
                .toList();
        Stream<String> random = new Random(20260601).ints(6, 0, sessions.size()).mapToObj(sessions::get);
        return Stream.concat(
                Stream.of("2024-01-02", "2024-08-06", "2024-08-07", "2024-08-10", "2025-06-17", "2025-12-30"), random);
    }

    @ParameterizedTest
    @MethodSource("datesOfAllKinds")
    void aFolderThatEndsOnTheDateGivesTheSameBytes(String date) throws IOException {
        TruncatedFolder.write(SAMPLE, truncated, LocalDate.parse(date));

        assertSame(explain(SAMPLE, date), explain(truncated, date));
        assertSame(explainJson(SAMPLE, date), explainJson(truncated, date));
    }

    @Test
    void theSignalsAreNumbersThatAScriptCanRead() throws IOException, BadInputException {
        Answer signals = Answer.of(explainJson(SAMPLE, "2025-12-30")).object("signals");
        Answer motion = signals.object("motion");
        double score = 0;
        for (Answer input : motion.objects("inputs")) {
            if (!input.isNull("z")) {
                score += input.number("weight") * Math.clamp(input.number("z"), -3, 3) / 3;
            }
        }

        assertEquals(score, motion.number("score"), 1e-12);
        assertEquals(
                signals.object("macd").number("line") - signals.object("macd").number("signal"),
                signals.object("macd").number("histogram"),
                1e-12);
        assertEquals(rsiOfSample(), signals.number("rsiVix"), 1e-9);
        assertTrue(signals.isNull("flow"));
        assertEquals("daily data holds no quotes to count", signals.text("flowReason"));
    }

    /** Wilder's RSI(14) over the closes of the sample's VIX file through 2025-12-30. */
    private static double rsiOfSample() throws IOException {
        double[] closes = Files.readAllLines(SAMPLE.resolve("VIX_History.csv")).stream()
                .skip(1)
                .filter(line -> !TruncatedFolder.dateOf(line).isAfter(LocalDate.of(2025, 12, 30)))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(',') + 1)))
                .toArray();
        double gain = 0;
        double loss = 0;
        for (int i = 1; i < closes.length; i++) {
            double change = closes[i] - closes[i - 1];
            gain += (Math.max(change, 0) - gain) / Math.min(i, 14);
            loss += (Math.max(-change, 0) - loss) / Math.min(i, 14);
        }
        return 100 * gain / (gain + loss);
    }

    private void assertSame(Run whole, Run shorter) {
        String err = shorter.err().replace(truncated.toString(), SAMPLE.toString());
        assertEquals(whole, new Run(shorter.code(), shorter.out(), err));
    }

    private static Run explain(Path data, String date) {
        return Run.of("explain", "--data", data, "--date", date);
    }

    private static Run explainJson(Path data, String date) {
        return Run.of("explain", "--data", data, "--date", date, "--json");
    }
}
