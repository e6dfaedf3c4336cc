package dev.alvh.cli.price;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.alvh.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One good question of each kind, with one thing in it made wrong. */
class BadQuestionTest {

    private static final String OPTION =
            "'type':'call',¶'forward':100,¶'strike':100,¶'years':1,¶'vol':0.2,¶'rate':0.05";
    private static final String IMPLIED =
            "'type':'put',¶'forward':100,¶'strike':100,¶'years':1,¶'rate':0.05,¶'price':8";
    private static final String SURFACE = "'vix':{¶'9':15,¶'30':20},'points':[¶{'days':45,'logMoneyness':-0.1}]";
    private static final String CONDOR = "'spot':5000,¶'rate':0.04,¶'vix':20,¶'dividend':0.014,¶'days':45,"
            + "¶'putWing':4500,¶'putShort':4550,¶'callShort':5300,¶'callWing':5350,¶'quantity':2";
    private static final String INDICATOR = "'kind':'rsi',¶'values':[1,2]";

    @TempDir
    Path folder;

    /** In the columns ' is a double quote and ¶ a line break; the question's id is on line 1. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "options | 'vol':0.2       | 'vol':-0.2      | 5: option 'x': vol is -0.2; expected a number of 0 or more",
                "options | 'vol':0.2       | 'vol':NaN       | 5: option 'x': vol is NaN; expected a finite number",
                "options | 'vol':0.2       | 'vol':'0.2'     | 5: option 'x': vol is a text; expected a number of 0 or more",
                "options | ¶'vol':0.2,     | ``              | 1: option 'x': vol is missing; expected a number of 0 or more",
                "options | 'forward':100   | 'forward':0     | 2: option 'x': forward is 0.0; expected a number above 0",
                "options | 'strike':100    | 'strike':-1     | 3: option 'x': strike is -1.0; expected a number above 0",
                "options | 'years':1       | 'years':-0.01   | 4: option 'x': years is -0.01; expected a number of 0 or more",
                "options | 'years':1       | 'years':1e999   | 4: option 'x': years is 1e999; expected a finite number",
                "options | 'type':'call'   | 'type':'Call'   | 1: option 'x': type is 'Call'; expected call or put",
                "options | 'rate':0.05     | 'rate':null     | 6: option 'x': rate is null; expected a number",
                "options | 'rate':0.05     | 'rate':-1e6     | 1: option 'x': too extreme to compute (a known figure must be finite, got Infinity); expected usual numbers",
                "options | 'rate'          | 'r'             | 6: option 'x': unknown field 'r' (0.05); expected one of id, type, forward, strike, years, vol, rate",
                "impliedVols | 'price':8   | 'price':true    | 6: implied volatility 'x': price is true or false; expected a number",
                "impliedVols | 'forward':100 | 'forward':0   | 2: implied volatility 'x': forward is 0.0; expected a number above 0",
                "impliedVols | 'years':1   | 'years':-1      | 4: implied volatility 'x': years is -1.0; expected a number of 0 or more",
                "surfaces | '9':15         | '9':0           | 2: surface 'x', vix: 9 is 0.0; expected volatility points, 0.01 to 1000",
                "surfaces | '9':15         | '9':-Infinity   | 2: surface 'x', vix: 9 is -Infinity; expected a finite number",
                "surfaces | '9':15         | '9d':15         | 2: surface 'x', vix: '9d' is no tenor; expected whole days, '1' to '9999'",
                "surfaces | '9':15         | '09':15         | 2: surface 'x', vix: '09' is no tenor; expected whole days, '1' to '9999'",
                "surfaces | ¶'9':15,¶'30':20 | ``            | 1: surface 'x': vix is empty; expected at least one level by days",
                "surfaces | 'days':45      | 'days':-1       | 4: surface 'x', point 1: days is -1.0; expected a number of 0 or more",
                "surfaces | -0.1           | 1e308           | 1: surface 'x': too extreme to compute (a known figure must be finite, got NaN); expected usual numbers",
                "surfaces | {'days':45,'logMoneyness':-0.1} | `` | 3: surface 'x': points is empty; expected at least one point",
                "condors | 'vix':20        | 'vix':0         | 3: condor 'x': vix is 0.0; expected volatility points, 0.01 to 1000, or an object of such by days",
                "condors | 'vix':20        | 'vix':[20]      | 3: condor 'x': vix is an array; expected volatility points, 0.01 to 1000, or an object of such by days",
                "condors | 'spot':5000     | 'spot':0        | 1: condor 'x': spot is 0.0; expected a number above 0",
                "condors | ¶'rate':0.04,   | ``              | 1: condor 'x': rate is missing; expected a number",
                "condors | 'days':45       | 'days':-3       | 5: condor 'x': days is -3.0; expected a number of 0 or more",
                "condors | 'putWing':4500  | 'putWing':4600  | 7: condor 'x': putShort is 4550.0; expected more than the 4600.0 of putWing",
                "condors | 'putShort':4550 | 'putShort':5300 | 8: condor 'x': callShort is 5300.0; expected more than the 5300.0 of putShort",
                "condors | 'callWing':5350 | 'callWing':5200 | 9: condor 'x': callWing is 5200.0; expected more than the 5300.0 of callShort",
                "condors | 'putWing':4500  | 'putWing':0     | 6: condor 'x': putWing is 0.0; expected a number above 0",
                "condors | 'quantity':2    | 'quantity':1.5  | 10: condor 'x': quantity is 1.5; expected a whole number from 1 to 1000000",
                "condors | 'quantity':2    | 'quantity':-2   | 10: condor 'x': quantity is -2.0; expected a whole number from 1 to 1000000",
                "condors | 'vix':20        | 'chain':'no.csv' | 1: condor 'x': unknown field 'spot' (5000); expected one of id, chain, vix, expiry, settles, putWing, putShort, callShort, callWing, quantity",
                "surfaces | 'vix'          | 'chain':7,'vix' | 1: surface 'x': chain is a number; expected a text",
                "condors | 'quantity':2    | 'quantity':1e10 | 10: condor 'x': quantity is 1.0E10; expected a whole number from 1 to 1000000",
                "indicators | 'rsi'        | 'ema'           | 1: indicator 'x': kind is 'ema'; expected rsi or macd",
                "indicators | [1,2]        | []              | 2: indicator 'x': values is empty; expected at least one number",
                "indicators | [1,2]        | [1,¶null]       | 3: indicator 'x': values, item 2 is null; expected a number",
                "indicators | [1,2]        | [1,¶NaN]        | 3: indicator 'x': values, item 2 is NaN; expected a finite number",
                "indicators | [1,2]        | [1e301]         | 1: indicator 'x': too extreme to compute (a close must be finite and within ±1e300, got 1.0E301); expected usual numbers",
            })
    void isOneLineThatNamesWhatIsWrong(String key, String good, String bad, String message) throws IOException {
        String question = question(key).replace(good, bad);
        Path file =
                Files.writeString(folder.resolve("spec.json"), json("{'" + key + "':[{'id':'x'," + question + "}]}"));
        Run refused = new Run(2, "", "alvh: " + file + ", line " + json(message) + "\n");

        assertEquals(refused, Run.of("price", "--spec", file, "--json"));
        assertEquals(refused, Run.of("price", "--spec", file));
    }

    private static String question(String key) {
        return switch (key) {
            case "options" -> OPTION;
            case "impliedVols" -> IMPLIED;
            case "surfaces" -> SURFACE;
            case "condors" -> CONDOR;
            case "indicators" -> INDICATOR;
            default -> throw new IllegalArgumentException(key);
        };
    }

    private static String json(String text) {
        return text.replace('\'', '"').replace('¶', '\n');
    }
}
