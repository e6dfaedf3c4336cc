package dev.alvh.cli.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.cli.Answer;
import dev.alvh.cli.Run;
import dev.alvh.feed.input.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed, against formulas that share nothing with the core. */
class PricedNumbersTest {

    private static final double STEP = 1e-4;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "call, 20, 25, 0.1, 0.9, 0.05",
        "put, 20, 18, 0.25, 0.8, 0",
        "put, 5000, 4500, 0.12, 0.22, 0.04",
        "call, 5000, 5000, 1, 0.16, -0.01",
    })
    void anOptionAgreesWithTheTextbookAndItsDifferences(
            String type, double forward, double strike, double years, double vol, double rate)
            throws IOException, BadInputException {
        Answer option = one(
                "options",
                "'type':'%s','forward':%s,'strike':%s,'years':%s,'vol':%s,'rate':%s"
                        .formatted(type, forward, strike, years, vol, rate));
        boolean call = type.equals("call");
        double price = ReferenceBlack.price(call, forward, strike, years, vol, rate);
        double bump = forward * STEP;
        double up = ReferenceBlack.price(call, forward + bump, strike, years, vol, rate);
        double down = ReferenceBlack.price(call, forward - bump, strike, years, vol, rate);

        assertEquals(price, option.number("price"), 1e-11 * forward);
        assertEquals((up - down) / (2 * bump), option.number("delta"), 1e-6);
        assertEquals((up - 2 * price + down) / (bump * bump), option.number("gamma"), 1e-4 / forward);
        assertEquals(
                (ReferenceBlack.price(call, forward, strike, years, vol + STEP, rate)
                                - ReferenceBlack.price(call, forward, strike, years, vol - STEP, rate))
                        / (2 * STEP)
                        * 0.01,
                option.number("vega"),
                1e-7 * forward);
        assertEquals(
                (ReferenceBlack.price(call, forward, strike, years - STEP, vol, rate)
                                - ReferenceBlack.price(call, forward, strike, years + STEP, vol, rate))
                        / (2 * STEP)
                        / 365,
                option.number("theta"),
                1e-6 * forward);
        assertEquals(
                (ReferenceBlack.price(call, forward, strike, years, vol, rate + STEP)
                                - ReferenceBlack.price(call, forward, strike, years, vol, rate - STEP))
                        / (2 * STEP)
                        * 0.01,
                option.number("rho"),
                1e-7 * forward);
    }

    @Test
    void atTheKinkGammaAndThetaAreNullBesideTheirReason() throws IOException, BadInputException {
        Answer option = one("options", "'type':'put','forward':20,'strike':20,'years':0,'vol':0.9");

        assertEquals(0, option.number("price"));
        assertEquals(-0.5, option.number("delta"));
        for (String name : List.of("gamma", "theta")) {
            assertTrue(option.isNull(name), name);
            assertEquals(
                    "infinite: the forward is at the strike, with no volatility or no time left",
                    option.text(name + "Reason"));
        }
    }

    @ParameterizedTest
    @CsvSource({"call, 25, 0.9, 0.05", "put, 15, 0.7, 0", "put, 25, 0.4, 0.1"})
    void aPriceImpliesTheVolatilityThatItCameFrom(String type, double strike, double vol, double rate)
            throws IOException, BadInputException {
        double price = ReferenceBlack.price(type.equals("call"), 20, strike, 0.2, vol, rate);

        assertEquals(vol, one("impliedVols", implied(type, strike, rate, price)).number("vol"), 1e-11);
    }

    @Test
    void aPriceBelowIntrinsicHasNoVolatilityAndSaysWhy() throws IOException, BadInputException {
        Answer implied = one("impliedVols", implied("call", 15, 0, 4));

        assertTrue(implied.isNull("vol"));
        assertEquals("the undiscounted price 4.0 is below the intrinsic value 5.0", implied.text("volReason"));
    }

    private static String implied(String type, double strike, double rate, double price) {
        return "'type':'%s','forward':20,'strike':%s,'years':0.2,'rate':%s,'price':%s"
                .formatted(type, strike, rate, price);
    }

    /** Cboe's formula in the limit, 2∫Q/K² dK = 2∫Q·e^(−k)/F dk, over the printed smile. */
    @Test
    void theVarianceSwapOfAPrintedSmileIsTheVixBetweenItsTenors() throws IOException, BadInputException {
        double days = 60;
        double width = 0.005;
        List<Double> grid =
                IntStream.rangeClosed(-600, 300).mapToObj(i -> i * width).toList();
        String points = grid.stream()
                .map(k -> "{'days':" + days + ",'logMoneyness':" + k + "}")
                .collect(Collectors.joining(","));
        List<Answer> smile = one("surfaces", "'vix':{'30':20,'9':15,'93':24},'points':[" + points + "]")
                .objects("points");
        double years = days / 365;
        double swap = 0;
        for (Answer point : smile) {
            double k = point.number("logMoneyness");
            double out = ReferenceBlack.price(k >= 0, 1, Math.exp(k), years, point.number("vol"), 0);
            swap += 2 * out * Math.exp(-k) * width;
        }
        // total variance runs straight from the 30-day to the 93-day index
        double expected = (0.04 * 30 + (0.24 * 0.24 * 93 - 0.04 * 30) * (60 - 30) / (93 - 30)) / 365;

        // the kink of Q at the money costs the sum width²/6
        assertEquals(expected, swap - width * width / 6, 2e-7);
    }

    @Test
    void aCondorIsTheSumOfItsLegsInDollars() throws IOException, BadInputException {
        double spot = 5000;
        double years = 45 / 365.0;
        Answer condor = one("condors", CONDOR + ",'quantity':3");
        double forward = spot * Math.exp((0.04 - 0.014) * years);
        double credit = 0;
        double[] strikes = {4500, 4550, 5300, 5360};
        int[] quantities = {3, -3, -3, 3};
        List<Answer> legs = condor.objects("legs");
        double delta = 0;
        for (int k = 0; k < strikes.length; k++) {
            Answer leg = legs.get(k);
            boolean call = k >= 2;
            double vol = leg.number("iv");
            assertEquals(call ? "call" : "put", leg.text("type"));
            assertEquals(strikes[k], leg.number("strike"));
            assertEquals(quantities[k], leg.number("quantity"));
            double price = ReferenceBlack.price(call, forward, strikes[k], years, vol, 0.04);
            assertEquals(price, leg.number("price"), 1e-8);
            double perSpot = (ReferenceBlack.price(call, forward * 1.0001, strikes[k], years, vol, 0.04)
                            - ReferenceBlack.price(call, forward * 0.9999, strikes[k], years, vol, 0.04))
                    / (spot * 0.0002);
            assertEquals(100 * quantities[k] * perSpot, leg.number("delta"), 1e-3);
            credit -= Math.signum(quantities[k]) * price;
            delta += leg.number("delta");
        }
        assertEquals(delta, condor.object("greeks").number("delta"), 1e-9);

        assertEquals(credit, condor.number("credit"), 1e-8);
        assertEquals(condor.number("credit"), condor.number("mark"));
        assertEquals(300 * credit, condor.number("maxProfit"), 1e-5);
        assertEquals(300 * (60 - credit), condor.number("maxLoss"), 1e-5);
        assertEquals(300 * (60 - credit), condor.number("margin"), 1e-5);
        assertEquals(4550 - credit, condor.numbers("breakEvens").get(0), 1e-8);
        assertEquals(5300 + credit, condor.numbers("breakEvens").get(1), 1e-8);
        assertEquals(below(5300 + credit) - below(4550 - credit), condor.number("probabilityOfProfit"), 1e-5);
    }

    private static final String CONDOR = "'spot':5000,'rate':0.04,'dividend':0.014,'vix':{'9':16,'30':18,'93':20},"
            + "'days':45,'putWing':4500,'putShort':4550,'callShort':5300,'callWing':5360";

    /** The slope of the undiscounted put in its strike, through volatilities that {@code surfaces} prints. */
    private double below(double strike) throws IOException, BadInputException {
        double years = 45 / 365.0;
        double forward = 5000 * Math.exp((0.04 - 0.014) * years);
        double h = 1;
        String points = IntStream.of(-1, 1)
                .mapToObj(side -> String.format(
                        Locale.ROOT, "{'days':45,'logMoneyness':%.17g}", Math.log((strike + side * h) / forward)))
                .collect(Collectors.joining(","));
        List<Answer> vols = one("surfaces", "'vix':{'9':16,'30':18,'93':20},'points':[" + points + "]")
                .objects("points");
        double low = ReferenceBlack.price(
                false, forward, strike - h, years, vols.get(0).number("vol"), 0);
        double high = ReferenceBlack.price(
                false, forward, strike + h, years, vols.get(1).number("vol"), 0);
        return (high - low) / (2 * h);
    }

    @Test
    void oneVixLevelIsAFlatFamilyAndNoDividendIsNone() throws IOException, BadInputException {
        String rest = ",'days':45,'putWing':4500,'putShort':4550,'callShort':5300,'callWing':5360,'quantity':1";

        assertEquals(
                one("condors", "'spot':5000,'rate':0.04,'dividend':0,'vix':{'9':18,'93':18}" + rest)
                        .number("credit"),
                one("condors", "'spot':5000,'rate':0.04,'vix':18" + rest).number("credit"),
                1e-9);
    }

    @Test
    void indicatorsAreNullUntilTheyHaveSeenEnough() throws IOException, BadInputException {
        double[] closes = IntStream.range(0, 60)
                .mapToDouble(i -> 20 + 5 * Math.sin(i * 0.7) + 0.1 * i)
                .toArray();
        String values = IntStream.range(0, closes.length)
                .mapToObj(i -> String.valueOf(closes[i]))
                .collect(Collectors.joining(","));

        List<Double> rsi =
                one("indicators", "'kind':'rsi','values':[" + values + "]").numbers("values");
        double gain = 0;
        double loss = 0;
        for (int i = 1; i < closes.length; i++) {
            double change = closes[i] - closes[i - 1];
            int weight = Math.min(i, 14);
            gain += (Math.max(change, 0) - gain) / weight;
            loss += (Math.max(-change, 0) - loss) / weight;
            assertEquals(i < 14 ? Double.NaN : 100 - 100 / (1 + gain / loss), rsi.get(i), 1e-9, "bar " + i);
        }
        assertEquals(Double.NaN, rsi.get(0));

        Answer macd = one("indicators", "'kind':'macd','values':[" + values + "]");
        double[] fast = ema(closes, 12);
        double[] slow = ema(closes, 26);
        double[] line =
                IntStream.range(0, 60).mapToDouble(i -> fast[i] - slow[i]).toArray();
        double[] signal = ema(line, 9);
        for (int i = 0; i < 60; i++) {
            assertEquals(line[i], macd.numbers("line").get(i), 1e-9, "line, bar " + i);
            assertEquals(signal[i], macd.numbers("signal").get(i), 1e-9, "signal, bar " + i);
            assertEquals(line[i] - signal[i], macd.numbers("histogram").get(i), 1e-9, "histogram, bar " + i);
        }
    }

    /** NaN until there are {@code length} numbers, then their mean, then smoothed. */
    private static double[] ema(double[] values, int length) {
        double[] ema = new double[values.length];
        double sum = 0;
        int seen = 0;
        for (int i = 0; i < values.length; i++) {
            boolean known = !Double.isNaN(values[i]);
            seen += known ? 1 : 0;
            sum += known && seen <= length ? values[i] : 0;
            double smoothed = seen > length ? ema[i - 1] + (values[i] - ema[i - 1]) * 2 / (length + 1) : sum / length;
            ema[i] = seen < length ? Double.NaN : smoothed;
        }
        return ema;
    }

    private Answer one(String key, String question) throws IOException, BadInputException {
        String spec = "{'" + key + "':[{'id':'x'," + question + "}]}";
        Path file = Files.writeString(folder.resolve("spec.json"), spec.replace('\'', '"'));
        return Answer.of(Run.of("price", "--spec", file, "--json")).objects(key).getFirst();
    }
}
