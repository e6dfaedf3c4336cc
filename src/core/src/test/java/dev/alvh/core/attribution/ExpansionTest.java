package dev.alvh.core.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.condor.CondorLeg;
import dev.alvh.core.condor.SpxMarket;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.shock.IndexFamily;
import dev.alvh.core.step.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The terms of an option against numbers worked out by hand and against another way of bumping. */
class ExpansionTest {

    private static final double UNIT = 1.0 / Money.UNIT;
    private static final double[] TENORS = {9, 30, 93, 184};
    private static final List<SeriesId> INDICES = List.of(SeriesId.VIX9D, SeriesId.VIX, SeriesId.VIX3M, SeriesId.VIX6M);

    private static final double[] FROM = {2_000, 0.02, 14, 16, 18, 20};
    private static final double DIVIDEND = 0.014;
    private static final double YEARS = 44 / 365.0;

    private static final SpxOption PUT =
            new SpxOption(new CondorLeg(OptionType.PUT, 1_900, -1), INDICES, DIVIDEND, YEARS);

    /** A payoff of which every derivative is known: {@code s²·v + 3·s + 5·r}, s the underlying, v the index. */
    private static final ModelledOption POLYNOMIAL = new ModelledOption() {
        @Override
        public double years() {
            return YEARS;
        }

        @Override
        public List<SeriesId> indices() {
            return List.of(SeriesId.VVIX);
        }

        @Override
        public double price(double[] market) {
            return market[0] * market[0] * market[2] + 3 * market[0] + 5 * market[1];
        }

        @Override
        public double deviation(double[] market) {
            return 0.1;
        }

        @Override
        public Greeks greeks(double[] market) {
            return new Greeks(2, 0.5);
        }
    };

    private static double[] moved(double spx, double rate, double points) {
        return new double[] {FROM[0] + spx, FROM[1] + rate, FROM[2] + points, FROM[3] + points, 18 + points, 20 + points
        };
    }

    @Test
    void aPolynomialOfTheThirdDegreeIsExplainedWholly() {
        double[] from = {10, 0.01, 4};
        double[] to = {12, 0.03, 7};
        Terms terms = new Expansion(POLYNOMIAL, from, to, 10).moves();

        assertEquals(Money.of(2 * 2 * 10), terms.delta());
        assertEquals(Money.of(0.5 * 0.5 * 4 * 10), terms.gamma());
        // the slope is 2·10·4 + 3 = 83, of which delta is 2
        assertEquals(Money.of((83 - 2) * 2 * 10), terms.skew());
        assertEquals(Money.of(100 * 3 * 10), terms.vega(SeriesId.VVIX));
        assertEquals(Money.of(5 * 0.02 * 10), terms.rates());
        // at a third of the way the bend is 2·v·Δs² + 2·2·s·Δs·Δv, v = 5 and s = 32/3; half of it, less gamma
        double bend = 2 * 5 * 4 + 4 * (32 / 3.0) * 2 * 3;
        assertEquals(0.5 * bend * 10 - 10, Money.dollars(terms.cross()), 10 * UNIT);
        double gain = POLYNOMIAL.price(to) - POLYNOMIAL.price(from);
        assertEquals(gain * 10, Money.dollars(terms.explained()), 20 * UNIT);
    }

    @Test
    void deltaAndGammaAreThoseOfTheStrikesOwnVolatility() {
        SpxMarket market =
                new SpxMarket(2_000, 0.02, DIVIDEND, new IndexFamily(TENORS, new double[] {14, 16, 18, 20}).surface());
        double vol = market.vol(1_900, YEARS);
        SpxMarket flat = new SpxMarket(2_000, 0.02, DIVIDEND, (_, _) -> vol);
        double up = price(flat, 2_001);
        double down = price(flat, 1_999);
        ModelledOption.Greeks greeks = PUT.greeks(FROM);

        assertEquals((up - down) / 2, greeks.delta(), 1e-5);
        assertEquals(up - 2 * price(flat, 2_000) + down, greeks.gamma(), 1e-6);
    }

    private static double price(SpxMarket market, double spot) {
        return new SpxMarket(spot, market.rate(), market.dividend(), market.surface())
                .price(OptionType.PUT, 1_900, YEARS);
    }

    @Test
    void theVegaOfATenorIsWhatMovingThatIndexAloneGains() {
        Terms terms = new Expansion(PUT, FROM, moved(0, 0, 1), -100).moves();
        for (int i = 0; i < TENORS.length; i++) {
            double[] levels = {14, 16, 18, 20};
            levels[i] += 0.01;
            double up = surfacePrice(levels);
            levels[i] -= 0.02;
            double slope = (up - surfacePrice(levels)) / 0.02;
            assertEquals(-100 * slope, Money.dollars(terms.vega(INDICES.get(i))), 1e-3, INDICES.get(i)::name);
        }
        // 44 days lie between 30 and 93: the indices beyond move nothing
        assertEquals(0, terms.vega(SeriesId.VIX9D));
        assertEquals(0, terms.vega(SeriesId.VIX6M));
        assertTrue(terms.vega(SeriesId.VIX) < terms.vega(SeriesId.VIX3M));
        assertTrue(terms.vega(SeriesId.VIX3M) < 0, "an option sold loses where volatility rises");
    }

    private static double surfacePrice(double[] levels) {
        return new SpxMarket(2_000, 0.02, DIVIDEND, new IndexFamily(TENORS, levels).surface())
                .price(OptionType.PUT, 1_900, YEARS);
    }

    @Test
    void whatIsMissedShrinksWithTheFourthPowerOfTheMove() {
        double missed = missed(1);
        double missedOfHalf = missed(0.5);

        assertTrue(Math.abs(missed) > 0, "a residual that cannot be is no residual");
        assertEquals(16, missed / missedOfHalf, 3);
    }

    private static double missed(double part) {
        double[] to = moved(-30 * part, 0.0005 * part, 1.5 * part);
        double gain = (PUT.price(to) - PUT.price(FROM)) * 1e6;
        return gain - Money.dollars(new Expansion(PUT, FROM, to, 1e6).moves().explained());
    }

    @Test
    void anOptionAtItsEndHasNoSecondOrderWhereverItsPayoffBends() {
        SpxOption ending = new SpxOption(PUT.leg(), INDICES, DIVIDEND, 0);
        for (double spx : new double[] {-50, -99, -101, -250, -300, -301, -400}) {
            Terms terms = new Expansion(ending, FROM, moved(spx, 0, 5), 100).moves();

            assertEquals(0, terms.gross(), "out of the money it is worth nothing yet, to any order: " + spx);
        }
        double[] inTheMoney = moved(-150, 0, 0);
        Terms back = new Expansion(ending, inTheMoney, moved(-40, 0, 0), 100).moves();

        assertEquals(-110 * 100, Money.dollars(back.delta()), UNIT);
        assertEquals(back.delta(), back.explained());
    }

    @Test
    void aMoveIsMeasuredByTheTimeThatIsLeft() {
        Expansion expansion = new Expansion(PUT, FROM, moved(-100, 0, 0), -100);

        assertEquals(-0.05, expansion.move(), 1e-12);
        double vol = new SpxMarket(
                        2_000, 0.02, DIVIDEND, new IndexFamily(TENORS, new double[] {14, 16, 18, 20}).surface())
                .vol(1_900, YEARS);
        assertEquals(-Math.log(0.95) / (vol * Math.sqrt(YEARS)), expansion.deviations(), 1e-9);
    }
}
