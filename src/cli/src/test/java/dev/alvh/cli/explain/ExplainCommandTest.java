package dev.alvh.cli.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.alvh.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {

    private static final String VX_HEADER = "trade_date,expiry,open,high,low,close,settle,volume,open_interest\n";

    /** Invented prices; 2018-01-16 is the Tuesday after a holiday. */
    private static final String VX = """
            2018-01-11,2018-01-17,10,10,10,10,10.5,1,1
            2018-01-12,2018-01-17,11,11,11,11,11.25,1,1
            2018-01-12,2018-02-14,12,12,12,12,12,1,1
            2018-01-12,2018-03-21,13,13,13,13,12.9,1,1
            """;

    private static final String LATER_VX = """
            2018-01-16,2018-01-17,,,,,30,0,1
            2018-01-16,2018-02-14,30,30,30,30,22,1,1
            """;

    private static final String VIX = "DATE,OPEN,HIGH,LOW,CLOSE\n01/12/2018,10,10,10,10.16\n";
    private static final String LATER_VIX = "01/16/2018,28,28,28,28\n";

    @TempDir
    Path folder;

    @BeforeEach
    void writeTheFolder() throws IOException {
        write(VX + LATER_VX, VIX + LATER_VIX);
    }

    @Test
    void showsTheCurveAsATraderReadsIt() {
        assertEquals(new Run(0, """
                VIX curve at the settlement of 2018-01-12, 15:15 Chicago
                provenance SETTLED
                ruleset alvh-442: a preset, as it ships; it needs no sign-off

                spot VIX        10.160
                regime          CONTANGO: the second future is 2 % to 8 % above the first
                front premium   -0.750 points: not above 3.00, where the front layer would migrate
                contango        +6.67 %

                contract  settles       days     price  roll yield, % a year
                Jan-18    2018-01-17     4.7    11.250                -788.3
                Feb-18    2018-02-14    32.7    12.000                 -84.1
                Mar-18    2018-03-21    67.7    12.900                 -75.5

                30 days         11.927
                60 days         12.702
                90 days         12.900
                150 days        12.900
                butterfly       +0.973 points, 2·90d − 30d − 150d
                strip IRR       -81.77 % a year if spot never moves
                curvature IRR   -0.08 % a year over a straight line

                signals
                RSI of VIX      —  needs 15 closes, has 1
                MACD line       —  needs 26 days with a VX curve, has 2
                MACD signal     —  needs 34 days with a VX curve, has 2
                MACD histogram  —  needs 34 days with a VX curve, has 2
                spike z         —  needs 3 VIX closes, or 2 and VVIX of the first, has 1
                mean reversion  —  needs 5 closes, has 1
                A/D divergence  —  there has been no SPX close yet
                Big Top         —  there has been no SPX close yet
                ERP divergence  —  no EXPECTED_MARKET_RETURN value is known by 2018-01-12
                motion          —  no motion input is available
                  dollar        —  no RBUSBIS value is known by 2018-01-12
                  bills - SOFR  —  no DTB3 value is known by 2018-01-12
                  REIT P/CF     —  no REIT_PCF value is known by 2018-01-12
                  ERP           —  no EXPECTED_MARKET_RETURN value is known by 2018-01-12
                  curvature     —  needs 126 values within 252 sessions, has 1
                  IPOs          —  no IPO_INTENSITY value is known by 2018-01-12
                order flow      —  daily data holds no quotes to count

                rules of alvh-442, version 1, hash 81e16360f8418987fd68f0f7dac3e2bf75251e5acef27e7dab9bbad374e0e2f7
                1 base          S1-D2 0.0000 → 0.1000: base weight 0.10
                                  read base weight 0.1  ASSUMED
                2 motion        stands still: no motion input is available
                3 spike         changes nothing
                4 WACC          stands still: the mean-reversion score is unavailable
                5 second engine stands still: the RSI of VIX is unavailable
                                D1-D2 0.1000 → 0.0000: the second engine is dormant: no new deep calls
                6 migration     changes nothing
                7 time shift    changes nothing
                8 theta         stands still: whether a Big Top is on is unavailable
                9 DRIP          changes nothing
                10 limits       changes nothing

                latches         second engine DORMANT, no migration, no time shift, no spike held, no calls are written

                layers
                layer  contract              base  target  held  contracts  held  shift
                S1     Jan-18 VX           0.1000  0.1000     —        0.0   0.0         stands
                S2     Jan-18 VX           0.1000  0.1000     —        0.0   0.0         stands
                S3     Feb-18 VX           0.1000  0.1000     —        0.0   0.0         stands
                S4     Feb-18 VX           0.1000  0.1000     —        0.0   0.0         stands
                I1     Feb-18 VX           0.1000  0.1000     —        0.0   0.0         stands
                I2     Mar-18 VX           0.1000  0.1000     —        0.0   0.0         stands
                I3     Mar-18 VX           0.1000  0.1000     —        0.0   0.0         stands
                I4     Mar-18 VX           0.1000  0.1000     —        0.0   0.0         stands
                D1     Mar-18 VIX call 18  0.1000  0.0000     —        0.0   0.0         stands
                D2     Mar-18 VIX call 18  0.1000  0.0000     —        0.0   0.0         stands

                proposed for the next session
                condor          sell one, its strikes chosen at the price of the day
                hedge           nothing: no difference is worth a ticket

                P&L of the session: —  the books begin with this session

                condor: —  a condor is to be sold in the next session

                hedge
                size            0 dollars per VIX point: no condor is held
                break-even low  —  a condor is to be sold in the next session

                shock model: what a move of SPX does to VIX and its futures
                fit             —  0 days of history, 252 are needed
                """, ""), explain("2018-01-12"));
    }

    @Test
    void whatIsUnavailableSaysWhy() {
        assertEquals(new Run(0, """
                {
                  "asOf": "2018-01-11T21:15:00Z",
                  "rulesetHash": "81e16360f8418987fd68f0f7dac3e2bf75251e5acef27e7dab9bbad374e0e2f7",
                  "signOff": {
                    "ok": true,
                    "valid": 0,
                    "required": 0,
                    "why": "a preset, as it ships; it needs no sign-off"
                  },
                  "provenance": "SETTLED",
                  "curve": {
                    "spot": null,
                    "spotReason": "no VIX value is stamped 2018-01-11",
                    "nodes": [
                      {
                        "contract": "Jan-18",
                        "settles": "2018-01-17",
                        "years": 0.015667808219178084,
                        "price": 10.5,
                        "rollYield": null,
                        "rollYieldReason": "no VIX value is stamped 2018-01-11"
                      }
                    ],
                    "frontPremium": null,
                    "frontPremiumReason": "fewer than two monthly contracts are listed",
                    "contango": null,
                    "contangoReason": "fewer than two monthly contracts are listed",
                    "regime": null,
                    "regimeReason": "fewer than two monthly contracts are listed",
                    "cm30": 10.5,
                    "cm60": 10.5,
                    "cm90": 10.5,
                    "cm150": 10.5,
                    "butterfly": 0.0,
                    "stripIrr": null,
                    "stripIrrReason": "no VIX value is stamped 2018-01-11",
                    "curvatureIrr": null,
                    "curvatureIrrReason": "no VIX value is stamped 2018-01-11"
                  },
                  "signals": {
                    "inputDates": {
                      "vix": null,
                      "vixReason": "no close of it holds",
                      "curve": "2018-01-11",
                      "spx": null,
                      "spxReason": "no close of it holds"
                    },
                    "rsiVix": null,
                    "rsiVixReason": "there has been no VIX close yet",
                    "macd": {
                      "line": null,
                      "lineReason": "needs 26 days with a VX curve, has 1",
                      "signal": null,
                      "signalReason": "needs 34 days with a VX curve, has 1",
                      "histogram": null,
                      "histogramReason": "needs 34 days with a VX curve, has 1",
                      "inflection": null,
                      "inflectionReason": "needs 34 days with a VX curve, has 1"
                    },
                    "spikeZ": null,
                    "spikeZReason": "no VIX value is stamped 2018-01-11",
                    "meanReversion": null,
                    "meanReversionReason": "there has been no VIX close yet",
                    "adDivergence": null,
                    "adDivergenceReason": "there has been no SPX close yet",
                    "bigTop": null,
                    "bigTopReason": "there has been no SPX close yet",
                    "erpDivergence": null,
                    "erpDivergenceReason": "no EXPECTED_MARKET_RETURN value is known by 2018-01-11",
                    "motion": {
                      "score": null,
                      "scoreReason": "no motion input is available",
                      "inputs": [
                        {
                          "name": "reer",
                          "z": null,
                          "zReason": "no RBUSBIS value is known by 2018-01-11",
                          "weight": 0.0
                        },
                        {
                          "name": "funding",
                          "z": null,
                          "zReason": "no DTB3 value is known by 2018-01-11",
                          "weight": 0.0
                        },
                        {
                          "name": "reitPcf",
                          "z": null,
                          "zReason": "no REIT_PCF value is known by 2018-01-11",
                          "weight": 0.0
                        },
                        {
                          "name": "erp",
                          "z": null,
                          "zReason": "no EXPECTED_MARKET_RETURN value is known by 2018-01-11",
                          "weight": 0.0
                        },
                        {
                          "name": "curvature",
                          "z": null,
                          "zReason": "no VIX value is stamped 2018-01-11",
                          "weight": 0.0
                        },
                        {
                          "name": "ipo",
                          "z": null,
                          "zReason": "no IPO_INTENSITY value is known by 2018-01-11",
                          "weight": 0.0
                        }
                      ]
                    },
                    "flow": null,
                    "flowReason": "daily data holds no quotes to count"
                  },
                  "latches": null,
                  "latchesReason": "fewer than two monthly contracts settled on 2018-01-11",
                  "sizing": {
                    "dollarsPerPoint": 0.0,
                    "condorMaxLoss": null,
                    "condorMaxLossReason": "fewer than two monthly contracts settled on 2018-01-11",
                    "hedgeGain": null,
                    "hedgeGainReason": "fewer than two monthly contracts settled on 2018-01-11",
                    "shock": null,
                    "shockReason": "fewer than two monthly contracts settled on 2018-01-11"
                  },
                  "layers": null,
                  "layersReason": "fewer than two monthly contracts settled on 2018-01-11",
                  "adjustments": null,
                  "adjustmentsReason": "fewer than two monthly contracts settled on 2018-01-11",
                  "standstills": null,
                  "standstillsReason": "fewer than two monthly contracts settled on 2018-01-11",
                  "proposals": null,
                  "proposalsReason": "fewer than two monthly contracts settled on 2018-01-11",
                  "condor": null,
                  "condorReason": "fewer than two monthly contracts settled on 2018-01-11",
                  "book": {
                    "breakEvens": {
                      "condor": null,
                      "condorReason": "fewer than two monthly contracts settled on 2018-01-11",
                      "adaptive": null,
                      "adaptiveReason": "fewer than two monthly contracts settled on 2018-01-11",
                      "adaptiveBeforeCarry": null,
                      "adaptiveBeforeCarryReason": "fewer than two monthly contracts settled on 2018-01-11",
                      "controls": {
                        "frozen-442": null,
                        "frozen-442Reason": "fewer than two monthly contracts settled on 2018-01-11",
                        "vix-calls": null,
                        "vix-callsReason": "fewer than two monthly contracts settled on 2018-01-11",
                        "vx-front": null,
                        "vx-frontReason": "fewer than two monthly contracts settled on 2018-01-11",
                        "short-inverse-etf": null,
                        "short-inverse-etfReason": "fewer than two monthly contracts settled on 2018-01-11",
                        "vxth": null,
                        "vxthReason": "fewer than two monthly contracts settled on 2018-01-11",
                        "unhedged": null,
                        "unhedgedReason": "fewer than two monthly contracts settled on 2018-01-11"
                      },
                      "controlsBeforeCarry": {
                        "frozen-442": null,
                        "frozen-442Reason": "fewer than two monthly contracts settled on 2018-01-11",
                        "vix-calls": null,
                        "vix-callsReason": "fewer than two monthly contracts settled on 2018-01-11",
                        "vx-front": null,
                        "vx-frontReason": "fewer than two monthly contracts settled on 2018-01-11",
                        "short-inverse-etf": null,
                        "short-inverse-etfReason": "fewer than two monthly contracts settled on 2018-01-11",
                        "vxth": null,
                        "vxthReason": "fewer than two monthly contracts settled on 2018-01-11",
                        "unhedged": null,
                        "unhedgedReason": "fewer than two monthly contracts settled on 2018-01-11"
                      }
                    },
                    "breakEvenShiftBp": {
                      "adaptive": null,
                      "adaptiveReason": "fewer than two monthly contracts settled on 2018-01-11",
                      "adaptiveBeforeCarry": null,
                      "adaptiveBeforeCarryReason": "fewer than two monthly contracts settled on 2018-01-11",
                      "controls": {
                        "frozen-442": null,
                        "frozen-442Reason": "fewer than two monthly contracts settled on 2018-01-11",
                        "vix-calls": null,
                        "vix-callsReason": "fewer than two monthly contracts settled on 2018-01-11",
                        "vx-front": null,
                        "vx-frontReason": "fewer than two monthly contracts settled on 2018-01-11",
                        "short-inverse-etf": null,
                        "short-inverse-etfReason": "fewer than two monthly contracts settled on 2018-01-11",
                        "vxth": null,
                        "vxthReason": "fewer than two monthly contracts settled on 2018-01-11",
                        "unhedged": null,
                        "unhedgedReason": "fewer than two monthly contracts settled on 2018-01-11"
                      },
                      "controlsBeforeCarry": {
                        "frozen-442": null,
                        "frozen-442Reason": "fewer than two monthly contracts settled on 2018-01-11",
                        "vix-calls": null,
                        "vix-callsReason": "fewer than two monthly contracts settled on 2018-01-11",
                        "vx-front": null,
                        "vx-frontReason": "fewer than two monthly contracts settled on 2018-01-11",
                        "short-inverse-etf": null,
                        "short-inverse-etfReason": "fewer than two monthly contracts settled on 2018-01-11",
                        "vxth": null,
                        "vxthReason": "fewer than two monthly contracts settled on 2018-01-11",
                        "unhedged": null,
                        "unhedgedReason": "fewer than two monthly contracts settled on 2018-01-11"
                      }
                    },
                    "scenarios": null,
                    "scenariosReason": "fewer than two monthly contracts settled on 2018-01-11"
                  },
                  "pnl": null,
                  "pnlReason": "fewer than two monthly contracts settled on 2018-01-11",
                  "shock": {
                    "fit": null,
                    "fitReason": "0 days of history, 252 are needed",
                    "defaults": {
                      "betaDown": 5.0,
                      "betaUp": 4.0,
                      "c": 0.17,
                      "a": 0.6,
                      "kappa": 6.5
                    }
                  },
                  "scenarios": null,
                  "scenariosReason": "fewer than two monthly contracts settled on 2018-01-11"
                }
                """, ""), explain("2018-01-11", "--json"));
    }

    @ParameterizedTest
    @CsvSource({"2018-01-11", "2018-01-12", "2018-01-13", "2018-01-15"})
    void nothingBeyondTheDateIsInTheAnswer(String date) throws IOException {
        Run withTheFuture = explain(date, "--json");
        Run textWithTheFuture = explain(date);
        write(VX, VIX);

        assertEquals(explain(date, "--json"), withTheFuture);
        assertEquals(explain(date), textWithTheFuture);
    }

    /** A file that holds only later rows, an empty one and none at all tell the same. */
    @Test
    void aSeriesThatBeginsLaterDoesNotShow() throws IOException {
        Run withoutTheFile = explain("2018-01-12", "--json");
        Files.writeString(folder.resolve("SOFR.csv"), "DATE,SOFR\n2018-04-03,1.8\n");
        Files.writeString(folder.resolve("VVIX_History.csv"), "DATE,VVIX\n01/16/2018,99\n");
        Files.writeString(folder.resolve("SPX_History.csv"), "DATE,SPX\n01/16/2018,2700\n");

        assertEquals(withoutTheFile, explain("2018-01-12", "--json"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-01-13 | a Saturday | the last one before is 2018-01-12",
                "2018-01-15 | Martin Luther King Jr. Day | the last one before is 2018-01-12",
                "2018-02-05 | a session that the folder does not have | the last one before is 2018-01-16",
                "2018-01-10 | a session that the folder does not have | the folder has none before 2018-01-10",
                "1999-12-31 | outside the exchange calendar of 2004 to 2030 | the folder has none before 1999-12-31",
                "9999-12-31 | outside the exchange calendar of 2004 to 2030 | the last one before is 2018-01-16",
            })
    void aDateWithoutACurveSaysWhyInOneLine(String date, String why, String nearest) {
        assertEquals(
                new Run(
                        2,
                        "",
                        "alvh: " + folder + ": no VX settlement on " + date + ", " + why
                                + "; expected a date on which VX settled" + "; "
                                + nearest + "\n"),
                explain(date));
    }

    private Run explain(String date, String... more) {
        return more.length == 0
                ? Run.of("explain", "--data", folder, "--date", date)
                : Run.of("explain", "--data", folder, "--date", date, more[0]);
    }

    @Test
    void aFrontSettlementThatIsNoNumberIsNamedInOneLineAndTheNextContractNeverTakesItsPlace() throws IOException {
        write(VX.replace("11,11,11,11,11.25", "NaN,NaN,NaN,NaN,NaN"), VIX);

        assertEquals(
                new Run(
                        2,
                        "",
                        "alvh: " + folder + ": no usable settlement of Jan-18 on 2018-01-12, so the front of the curve"
                                + " is unknown; expected a row for it; alvh import lists each refused row with its"
                                + " line\n"),
                explain("2018-01-12"));
    }

    private void write(String vx, String vix) throws IOException {
        Files.writeString(folder.resolve("vx_settlements.csv"), VX_HEADER + vx);
        Files.writeString(folder.resolve("VIX_History.csv"), vix);
    }
}
