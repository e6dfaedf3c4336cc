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
                ruleset alvh-442: a preset, as it ships; it needs no sign-off

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

                rules of alvh-442, version 1, hash 81e16360f8418987fd68f0f7dac3e2bf75251e5acef27e7dab9bbad374e0e2f7
                1 base          S1-D2 0.0000 → 0.1000: base weight 0.10
                                  read base weight 0.1  ASSUMED
                2 motion        S1-D2 0.1000 → 0.1088: motion +0.350 scales all weights by 1.0875 (z of curvature +11.99)
                                  read curvature IRR 2.293  SIMULATED, 2024-08-06
                3 spike         S1-S4 0.1088 → 0.2175: VIX spiked by 6.98 standard deviations, threshold 2.0: short layers × 2.000
                                  read VIX   43.64  SIMULATED, 2024-08-06
                                  read VIX   26.36  SIMULATED, 2024-08-05, 1 d old
                                  read VVIX 114.63  SIMULATED, 2024-08-05, 1 d old
                4 WACC          I1 0.1088 → 0.1246: share 28.6 % by a cost of capital of -42.9 % (today 35 % equity at -6.5 %, carry -200.0 %); mean reversion 0.00
                                I2 0.1088 → 0.1120: share 25.7 % by a cost of capital of -37.6 % (today 35 % equity at -3.8 %, carry -187.4 %); mean reversion 0.00
                                I3 0.1088 → 0.1089: share 25.0 % by a cost of capital of -36.2 % (today 35 % equity at -3.8 %, carry -187.4 %); mean reversion 0.00
                                I4 0.1088 → 0.0895: share 20.6 % by a cost of capital of -26.4 % (today 35 % equity at -1.8 %, carry -130.2 %); mean reversion 0.00
                                  read VIX                           43.64  SIMULATED, 2024-08-06
                                  read EMA(5) of VIX                28.713  SIMULATED, 2024-08-06
                                  read mean roll yield a year of I1 0.6275  SIMULATED, 2024-07-31 to 2024-08-06
                                  read mean roll yield a year of I2 0.5513  SIMULATED, 2024-07-31 to 2024-08-06
                                  read mean roll yield a year of I3 0.5379  SIMULATED, 2024-07-31 to 2024-08-06
                                  read mean roll yield a year of I4 0.3914  SIMULATED, 2024-07-31 to 2024-08-06
                                  read DTB3                           4.71  SIMULATED, 2024-08-05, 1 d old
                                  read equity risk premium a year     0.05  ASSUMED
                                  read margin, share of notional      0.35  ASSUMED
                                  read β of VIX to a fall of SPX        -5  ASSUMED
                5 second engine changes nothing
                6 migration     S4 0.2175 → 0.0000: S4's weight stands in I1: the front premium is 6.43 points
                                I1 0.1246 → 0.3421: S4's weight stands in I1: the front premium is 6.43 points
                                  read VX Aug-24  38.35  SIMULATED, 2024-08-06
                                  read VX Sep-24 31.925  SIMULATED, 2024-08-06
                                I1: I1 takes Oct-24; a roll from S4's Sep-24 at these settlements locks 31.925 − 27.650 = 4.275 points
                                  read VX Sep-24 31.925  SIMULATED, 2024-08-06
                                  read VX Oct-24  27.65  SIMULATED, 2024-08-06
                7 time shift    I2: time shift nearer from Oct-24 to Sep-24: the MACD of the 30-day future turned bullish for VIX on 2024-08-02
                                I3: time shift nearer from Oct-24 to Sep-24: the MACD of the 30-day future turned bullish for VIX on 2024-08-02
                                I4: time shift nearer from Nov-24 to Oct-24: the MACD of the 30-day future turned bullish for VIX on 2024-08-02
                                  read 30-day VX            19.205  SIMULATED, 2024-08-02, 4 d old
                                  read MACD histogram of it 0.0122  SIMULATED, 2024-08-02, 4 d old
                8 theta         stands still: whether a Big Top is on is unavailable
                9 DRIP          changes nothing
                10 limits       changes nothing

                latches         second engine ENGAGED, S4 stands in I1, tenors nearer, spike held at × 2.000, no calls are written

                layers
                layer  contract              base  target    held  contracts  held  shift
                S1     Aug-24 VX           0.1000  0.2175  0.2219        3.2   3.2         stands
                S2     Aug-24 VX           0.1000  0.2175  0.2150        3.1   3.1         stands
                S3     Aug-24 VX           0.1000  0.2175  0.2150        3.1   3.1         stands
                S4     Sep-24 VX           0.1000  0.0000  0.2150        0.0   3.1         holds Aug-24 VX, trades
                I1     Oct-24 VX           0.1000  0.3421  0.1110        4.9   1.6     +1  holds Aug-24 VX, trades
                I2     Sep-24 VX           0.1000  0.1120  0.1110        1.6   1.6     -1  stands
                I3     Sep-24 VX           0.1000  0.1089  0.1040        1.6   1.5     -1  stands
                I4     Oct-24 VX           0.1000  0.0895  0.1040        1.3   1.5     -1  stands
                D1     Nov-24 VIX call 27  0.1000  0.1088  0.1394       28.0  36.0         trades
                D2     Jan-25 VIX call 26  0.1000  0.1088  0.1301       29.0  35.0         trades

                proposed for the next session
                condor          close it: its stop is reached
                hedge           what is held differs from the target in S4, I1, D1, D2
                  proposal      2024-08-06-close-603741d5
                  ticket        SELL 4 Aug-24/Oct-24 VX spread, limit 10.60, locks +42,800 dollars of roll
                                rule 6's own roll Sep-24/Oct-24 locks 4.275 points; the book still holds Aug-24, so the ticket sells that: Aug-24/Oct-24 locks 10.700
                  ticket        SELL 7 Aug-24 VXM, limit 38.30
                  ticket        BUY 9 Oct-24 VXM, limit 27.70
                  ticket        SELL 8 Nov-24 VIX call 27, limit 5.05
                  ticket        SELL 6 Jan-25 VIX call 26, limit 4.65

                P&L of the session: why the book moved, dollars
                since 2024-08-05            booked   theta  roll-down     delta     gamma      vega      skew    cross  rates  trades  fees  residual
                +22 put 4130              +661,288  -4,190       +590  +421,089  +237,512  +137,471  -117,284   +3,701    +46      +0    +0   -17,648
                -22 put 4175              -711,249  +3,830       -394  -490,576  -216,320  -134,358  +111,786  +12,158    -57      +0    +0    +2,682
                -22 call 4690                  +38     +41         -9    +1,264    -3,304    -1,004      -283   +3,332     +0      +0    +0        +0
                +22 call 4735                   +2     -25         +6      -714    +2,124      +585      +177   -2,152     +0      +0    +0        +0
                S1 +1.5 Aug-24             +20,288      +0       +146   +20,141        +0        +0        +0       +0     +0      +0    +0        +0
                S2 +1.5 Aug-24             +20,288      +0       +146   +20,141        +0        +0        +0       +0     +0      +0    +0        +0
                S3 +1.5 Aug-24             +20,288      +0       +146   +20,141        +0        +0        +0       +0     +0      +0    +0        +0
                S4 +1.5 Aug-24             +20,288      +0       +146   +20,141        +0        +0        +0       +0     +0      +0    +0        +0
                I1 +1.6 Aug-24             +21,640      +0       +156   +21,484        +0        +0        +0       +0     +0      +0    +0        +0
                I2 +1.5 Aug-24             +20,288      +0       +146   +20,141        +0        +0        +0       +0     +0      +0    +0        +0
                I3 +1.5 Sep-24             +13,312      +0        +95   +13,217        +0        +0        +0       +0     +0      +0    +0        +0
                I4 +1.5 Sep-24             +13,312      +0        +95   +13,217        +0        +0        +0       +0     +0      +0    +0        +0
                D1 +48 call 27.00 Nov-24   +11,096    -106        +94    +7,635      +951    +4,617    -2,622     +532     +1      +0    +0        -6
                D2 +45 call 26.00 Jan-25    +7,332     -66        +62    +3,280      +161    +4,655    -1,082     +320     +1      +0    +0        +1
                condor                     -49,922    -344       +193   -68,937   +20,012    +2,695    -5,603  +17,039    -11      +0    +0   -14,966
                hedge                     +167,215    -171     +1,234  +159,539    +1,112    +9,272    -3,705     +852     +2    -862   -54        -5
                net                       +117,293    -515     +1,427   +90,603   +21,124   +11,967    -9,308  +17,891     -9    -862   -54   -14,971

                vega            VIX +2,310, VIX9D +385, VIX3M +0, VIX6M +0, VVIX +9,272
                alarm           condor: -14,966 dollars are unexplained, 13.0 % of what moved; most of it is +22 put 4130 with -17,648: its underlying moved by -9.31 %, 1.72 standard deviations of the time it has left; VIX rose by 7.0 standard deviations
                alarm           net: -14,971 dollars are unexplained, 9.7 % of what moved; most of it is +22 put 4130 with -17,648: its underlying moved by -9.31 %, 1.72 standard deviations of the time it has left; VIX rose by 7.0 standard deviations

                condor: 22 SPXW 30-Aug-24, sold 2024-07-16, priced by MODEL
                leg     strike  quantity     price  vol, %  delta, $  gamma, $   vega, $  theta, $    entry    profit, $
                put    4130.00       +22  398.7295   27.05  -2019.78   +1.2753  +3158.02  -1666.55  26.1103  +819,762.21
                put    4175.00       -22  440.4890   26.74  +2070.83   -0.9945  -2434.30  +1230.97  29.5906  -903,976.42
                call   4690.00       -22    0.0724   28.23     -2.17   -0.0271    -70.07    +41.18  14.7771   +32,350.30
                call   4735.00       +22    0.0506   28.50     +1.54   +0.0196    +51.07    -30.31   8.3758   -18,315.41
                total                                         +50.42   +0.2732   +704.72   -424.71            -70,179.32

                credit          9.8816 points per share
                mark            41.7813 points per share, what closing costs
                max profit      21,739.52 dollars
                max loss        77,260.48 dollars
                break-even low  4165.12 at expiry
                break-even high 4699.88 at expiry
                profit          6.09 % probable at expiry, risk-neutral
                margin          77,260.48 dollars, defined risk
                portfolio       6,424.95 dollars of portfolio margin, an estimate: the worst of -8 % to +6 % today
                profit so far   -70,179.32 dollars since 2024-07-16, by the model

                hedge
                size            14,420 dollars per VIX point, frozen since the condor was sold
                condor max loss 77,260.48 dollars at its sale
                hedge gain      3.483 VIX points where SPX falls to the long put, -7.78 %
                break-even low  —  book loses at spot
                  hedged        —  book loses at spot
                  before carry  —  book loses at spot
                shift           —  book loses at spot
                  before carry  —  book loses at spot

                static hedges of the adaptive one's average size
                control            VIX beta  break-even low  shift bp  before carry
                frozen-442               +1               —         —             —  book loses at spot
                vix-calls                +1               —         —             —  book loses at spot
                vx-front                 +1               —         —             —  book loses at spot
                short-inverse-etf        +1               —         —             —  book loses at spot
                vxth                     +1               —         —             —  book loses at spot
                unhedged                  0               —         —             —  book loses at spot

                shock model: what a move of SPX does to VIX and its futures
                fit             —  149 days of history, 252 are needed

                scenarios: what the book gains from this close, carry paid
                condor alone, dollars
                SPX, %      SPX    today   6 days  12 days  18 days  24 days
                 +10.0  4104.32  +48,390  +46,989  +44,295  +37,700   -7,081
                  +7.5  4011.04  +31,013  +26,302  +18,542   +4,737   -7,081
                  +5.0  3917.76  +15,264   +9,680   +2,785   -4,600   -7,081
                  +2.5  3824.48   +5,200   +1,054   -2,969   -6,295   -7,081
                  +0.0  3731.20       +0   -2,662   -4,929   -6,693   -7,081
                  -2.5  3637.92   -2,035   -3,872   -5,399   -6,753   -7,081
                  -5.0  3544.64   -2,979   -4,335   -5,485   -6,737   -7,081
                  -7.5  3451.36   -3,354   -4,403   -5,328   -6,656   -7,081
                 -10.0  3358.08   -3,373   -4,187   -4,940   -6,487   -7,081
                 -12.5  3264.80   -3,121   -3,707   -4,271   -6,171   -7,081
                 -15.0  3171.52   -2,624   -2,940   -3,253   -5,608   -7,081
                 -17.5  3078.24   -1,584   -1,693   -1,802   -4,669   -7,081
                 -20.0  2984.96     +172      +66      -40   -3,247   -7,081

                condor and hedge, dollars
                SPX, %      SPX     today    6 days   12 days   18 days   24 days
                 +10.0  4104.32  -100,244   -95,745   -92,557   -93,290  -132,234
                  +7.5  4011.04   -84,900   -83,683   -85,534   -93,454   -99,411
                  +5.0  3917.76   -65,176   -64,803   -65,763   -67,238   -63,837
                  +2.5  3824.48   -36,716   -34,877   -32,938   -30,331   -25,214
                  +0.0  3731.20        +0    +3,351    +7,071   +11,262   +16,796
                  -2.5  3637.92   +55,532   +59,741   +64,228   +68,855   +62,576
                  -5.0  3544.64  +118,458  +123,178  +128,069  +132,819  +112,567
                  -7.5  3451.36  +189,124  +194,177  +199,314  +204,002  +167,273
                 -10.0  3358.08  +268,323  +273,633  +278,958  +283,437  +227,273
                 -12.5  3264.80  +357,157  +362,712  +368,236  +372,366  +293,238
                 -15.0  3171.52  +456,998  +462,834  +468,613  +472,284  +365,949
                 -17.5  3078.24  +569,799  +575,848  +581,830  +584,979  +446,312
                 -20.0  2984.96  +697,709  +703,762  +709,738  +712,529  +535,394

                the condor with each hedge, dollars
                hedge              -20 % today  -10 % today  -5 % today  +5 % today  +10 % today  -5 % at expiry  +0 % at expiry  +5 % at expiry
                adaptive              +697,709     +268,323    +118,458     -65,176     -100,244        +112,567         +16,796         -63,837
                frozen-442            +334,629     +128,487     +56,232     -24,211      -24,711         +61,578         +14,750         -24,931
                vix-calls           +2,454,321     +943,478    +418,778    -262,891     -464,882        +327,469          -5,017        -283,701
                vx-front              +429,385     +166,859     +73,772     -36,343      -47,569        +100,387         +39,860         -11,747
                short-inverse-etf     +143,926      +53,642     +22,726      -2,020      +16,251         +28,913          +8,641          -8,644
                vxth                +2,543,200     +977,769    +434,053    -272,897     -480,035        +339,215          -5,312        -294,089
                unhedged                  +172       -3,373      -2,979     +15,264      +48,390          -7,081          -7,081          -7,081
                """, ""), explain(SAMPLE, "2024-08-06"));
    }

    static Stream<String> datesOfAllKinds() throws IOException {
        List<String> sessions = TruncatedFolder.rows(Files.readAllLines(SAMPLE.resolve("vx_settlements.csv"))).stream()
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
        double[] closes = TruncatedFolder.rows(Files.readAllLines(SAMPLE.resolve("VIX_History.csv"))).stream()
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
