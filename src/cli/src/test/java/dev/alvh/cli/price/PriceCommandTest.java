package dev.alvh.cli.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.cli.Answer;
import dev.alvh.cli.Run;
import dev.alvh.feed.input.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceCommandTest {

    private static final int LONGEST_STRIP = 7;

    @TempDir
    Path folder;

    @Test
    void printsTheCurveBlockUnderTheIdOfTheQuestion() throws IOException {
        assertEquals(new Run(0, """
                        {
                          "curves": [
                            {
                              "id": "flat",
                              "spot": 20.0,
                              "nodes": [
                                {
                                  "years": 0.1,
                                  "price": 20.0,
                                  "rollYield": 0.0
                                },
                                {
                                  "years": 0.2,
                                  "price": 20.0,
                                  "rollYield": 0.0
                                }
                              ],
                              "frontPremium": 0.0,
                              "contango": 0.0,
                              "regime": "FLAT",
                              "cm30": 20.0,
                              "cm60": 20.0,
                              "cm90": 20.0,
                              "cm150": 20.0,
                              "butterfly": 0.0,
                              "stripIrr": 0.0,
                              "curvatureIrr": 0.0
                            }
                          ]
                        }
                        """, ""), price("""
                        {"curves": [{"id": "flat", "spot": 20,
                          "nodes": [{"years": 0.1, "price": 20}, {"years": 0.2, "price": 20}]}]}""", "--json"));
    }

    @Test
    void aFigureThatOneContractCannotGiveIsNullBesideItsReason() throws IOException, BadInputException {
        Run run =
                price("{\"curves\":[{\"id\":\"one\",\"spot\":20,\"nodes\":[{\"years\":0.1,\"price\":21}]}]}", "--json");
        Answer curve = Answer.of(run).objects("curves").getFirst();

        for (String name : new String[] {"frontPremium", "contango", "regime"}) {
            assertTrue(curve.isNull(name), name);
            assertEquals("fewer than two monthly contracts are listed", curve.text(name + "Reason"));
        }
    }

    @Test
    void theStripIrrAgreesWithAnIndependentRootFinder() throws IOException, BadInputException {
        SplittableRandom random = new SplittableRandom(20180205);
        for (int trial = 0; trial < 200; trial++) {
            double spot = random.nextDouble(9, 80);
            double[] years = new double[random.nextInt(1, 10)];
            double[] prices = new double[years.length];
            StringBuilder nodes = new StringBuilder();
            for (int k = 0; k < years.length; k++) {
                years[k] = (k == 0 ? 0 : years[k - 1]) + random.nextDouble(0.05, 0.11);
                prices[k] = spot * random.nextDouble(0.8, 1.25);
                nodes.append(String.format(
                        Locale.ROOT, "%s{\"years\":%s,\"price\":%s}", k == 0 ? "" : ",", years[k], prices[k]));
            }
            Run run = price("{\"curves\":[{\"id\":\"a\",\"spot\":" + spot + ",\"nodes\":[" + nodes + "]}]}", "--json");
            double actual = Answer.of(run).objects("curves").getFirst().number("stripIrr");

            assertEquals(stripIrr(spot, years, prices), actual, 1e-10 * Math.max(1, Math.abs(actual)));
        }
    }

    private static double stripIrr(double spot, double[] years, double[] prices) {
        return new BrentSolver(1e-15, 1e-15, 1e-15)
                .solve(
                        10_000,
                        rate -> {
                            double excess = 0;
                            for (int k = 0; k < Math.min(LONGEST_STRIP, years.length); k++) {
                                excess += spot / Math.pow(1 + rate, years[k]) - prices[k];
                            }
                            return excess;
                        },
                        -0.999,
                        1_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2008-02 | 2008-02-19 | the Friday 30 days later, 2008-03-21, is Good Friday: the preceding business day",
                "2014-03 | 2014-03-18 | the Friday 30 days later, 2014-04-18, is Good Friday: the preceding business day",
                "2019-03 | 2019-03-19 | the Friday 30 days later, 2019-04-19, is Good Friday: the preceding business day",
                "2022-03 | 2022-03-15 | the Friday 30 days later, 2022-04-15, is Good Friday: the preceding business day",
                "2024-06 | 2024-06-18 | the Wednesday itself, 2024-06-19, is Juneteenth: the preceding business day",
                "2025-03 | 2025-03-18 | the Friday 30 days later, 2025-04-18, is Good Friday: the preceding business day",
                "2026-05 | 2026-05-19 | the Friday 30 days later, 2026-06-19, is Juneteenth: the preceding business day",
                "2027-05 | 2027-05-18 | the Friday 30 days later, 2027-06-18, is Juneteenth (observed): the preceding business day",
            })
    void aSettlementOnATuesdayComesWithItsClause(String month, String date, String clause)
            throws IOException, BadInputException {
        Answer moved = Answer.of(price("{\"settlements\":[{\"id\":\"x\",\"month\":\"" + month + "\"}]}", "--json"))
                .objects("settlements")
                .getFirst();

        assertEquals(date, moved.text("settlement"));
        assertEquals(clause, moved.text("movedBy"));
    }

    @Test
    void aSettlementOnItsWednesdayWasMovedByNothing() throws IOException {
        assertEquals(
                new Run(0, """
                        {
                          "settlements": [
                            {
                              "id": "feb",
                              "settlement": "2018-02-14",
                              "movedBy": null
                            }
                          ]
                        }
                        """, ""), price("{\"settlements\":[{\"id\":\"feb\",\"month\":\"2018-02\"}]}", "--json"));
    }

    @Test
    void textIsTheDefault() throws IOException {
        assertEquals(new Run(0, """
                        curve invented
                        spot VIX        40.000
                        regime          INVERTED: the first future is more than 3.00 points above the second
                        front premium   +5.000 points: above 3.00, where the front layer migrates
                        contango        -14.29 %

                        contract  settles       days     price  roll yield, % a year
                        F1                      36.5    35.000                +133.5
                        F2                      73.0    30.000                +154.2

                        30 days         35.000
                        60 days         31.781
                        90 days         30.000
                        150 days        30.000
                        butterfly       -5.000 points, 2·90d − 30d − 150d
                        strip IRR       +305.76 % a year if spot never moves
                        curvature IRR   +0.00 % a year over a straight line

                        settlement june: VX Jun-24 settles on 2024-06-18, moved: the Wednesday itself, 2024-06-19, \
                        is Juneteenth: the preceding business day
                        """, ""), price("""
                        {"settlements": [{"id": "june", "month": "2024-06"}],
                         "curves": [{"id": "invented", "spot": 40,
                           "nodes": [{"years": 0.1, "price": 35}, {"years": 0.2, "price": 30}]}]}"""));
    }

    @Test
    void everyKindOfQuestionIsShownAsATable() throws IOException {
        assertEquals(new Run(0, """
                        option    type  forward  strike   days  vol, %   price    delta     gamma    vega    theta      rho
                        atm call  call    20.00   20.00  36.50   90.00  2.2541  +0.5544  0.069104  0.0249  -0.0304  -0.0023

                        implied vol  type  forward  strike   days   price   vol, %
                        a            call    20.00   15.00  36.50  4.0000        —  the undiscounted price 4.0 is below \
                        the intrinsic value 5.0
                        b            put     20.00   15.00  36.50  0.4000  90.0206

                        surface   days  ln(K/F)   vol, %
                        s        45.00  -0.1000  26.6339  MODEL

                        condor c: 10 sold now, priced by MODEL
                        leg     strike  quantity    price  vol, %  delta, $  gamma, $   vega, $  theta, $
                        put    4500.00       +10  25.5146   26.52   -109.20   +0.4017  +3283.87   -965.01
                        put    4550.00       -10  29.3941   25.68   +125.98   -0.4590  -3633.82  +1033.75
                        call   5300.00       -10  12.4267   12.55   -117.36   -0.8937  -3457.09   +480.73
                        call   5350.00       +10   7.1340   12.25    +75.30   +0.6605  +2492.83   -338.39
                        total                                        -25.27   -0.2906  -1314.21   +211.09

                        credit          9.1723 points per share
                        mark            9.1723 points per share, what closing costs
                        max profit      9,172.26 dollars
                        max loss        40,827.74 dollars
                        break-even low  4540.83 at expiry
                        break-even high 5309.17 at expiry
                        profit          79.46 % probable at expiry, risk-neutral
                        margin          40,827.74 dollars, defined risk
                        portfolio       18,516.49 dollars of portfolio margin, an estimate: the worst of -8 % to +6 % today

                        indicator r: RSI(14)
                        bar  values
                          1       —
                          2       —
                        """, ""), price("""
                        {"options": [{"id": "atm call", "type": "call", "forward": 20, "strike": 20, "years": 0.1,
                           "vol": 0.9, "rate": 0.04}],
                         "impliedVols": [{"id": "a", "type": "call", "forward": 20, "strike": 15, "years": 0.1,
                           "price": 4}, {"id": "b", "type": "put", "forward": 20, "strike": 15, "years": 0.1,
                           "price": 0.4}],
                         "surfaces": [{"id": "s", "vix": {"9": 18, "30": 20, "93": 22},
                           "points": [{"days": 45, "logMoneyness": -0.1}]}],
                         "condors": [{"id": "c", "spot": 5000, "rate": 0.04, "vix": 20, "days": 45, "putWing": 4500,
                           "putShort": 4550, "callShort": 5300, "callWing": 5350, "quantity": 10}],
                         "indicators": [{"id": "r", "kind": "rsi", "values": [20, 21]}]}"""));
    }

    private Run price(String spec, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("spec.json"), spec);
        return more.length == 0 ? Run.of("price", "--spec", file) : Run.of("price", "--spec", file, more[0]);
    }
}
