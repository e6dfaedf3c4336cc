package dev.alvh.core.option;

import java.math.BigDecimal;
import java.math.MathContext;

/** Black's formula in 80 digits, straight from its definition: the reference that every shortcut is held against. */
final class PreciseBlack {

    private static final MathContext DIGITS = new MathContext(80);
    private static final BigDecimal TINY = new BigDecimal("1e-90");
    private static final BigDecimal PI = new BigDecimal(
            "3.14159265358979323846264338327950288419716939937510582097494459230781640628620899862803482534211706798");

    private PreciseBlack() {}

    /** The undiscounted out-of-the-money price divided by √(F·K), from log-moneyness and total volatility. */
    static BigDecimal normalised(double x, double s) {
        BigDecimal bigX = new BigDecimal(x);
        BigDecimal bigS = new BigDecimal(s);
        BigDecimal h = bigX.divide(bigS, DIGITS);
        BigDecimal t = bigS.divide(BigDecimal.TWO, DIGITS);
        BigDecimal halfX = bigX.divide(BigDecimal.TWO, DIGITS);
        return exp(halfX)
                .multiply(cumulative(h.add(t)), DIGITS)
                .subtract(exp(halfX.negate()).multiply(cumulative(h.subtract(t)), DIGITS), DIGITS);
    }

    /** The undiscounted price, points. */
    static BigDecimal price(OptionType type, double forward, double strike, double years, double vol) {
        BigDecimal f = new BigDecimal(forward);
        BigDecimal k = new BigDecimal(strike);
        BigDecimal s = new BigDecimal(vol).multiply(new BigDecimal(years).sqrt(DIGITS), DIGITS);
        BigDecimal d1 = ln(f.divide(k, DIGITS)).divide(s, DIGITS).add(s.divide(BigDecimal.TWO, DIGITS));
        BigDecimal call =
                f.multiply(cumulative(d1), DIGITS).subtract(k.multiply(cumulative(d1.subtract(s)), DIGITS), DIGITS);
        return type == OptionType.CALL ? call : call.subtract(f).add(k);
    }

    /** By Newton's method on {@link #exp}, from the double's own logarithm. */
    static BigDecimal ln(BigDecimal ratio) {
        BigDecimal y = new BigDecimal(Math.log(ratio.doubleValue()));
        for (int i = 0; i < 3; i++) {
            y = y.add(ratio.divide(exp(y), DIGITS).subtract(BigDecimal.ONE), DIGITS);
        }
        return y;
    }

    /** N(z) = ½ + φ(z)·(z + z³/3 + z⁵/15 + …). */
    static BigDecimal cumulative(BigDecimal z) {
        BigDecimal square = z.multiply(z, DIGITS);
        BigDecimal term = z;
        BigDecimal sum = z;
        for (int n = 3; term.abs().compareTo(TINY) > 0; n += 2) {
            term = term.multiply(square, DIGITS).divide(BigDecimal.valueOf(n), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        BigDecimal density = exp(square.divide(BigDecimal.valueOf(-2), DIGITS))
                .divide(PI.multiply(BigDecimal.TWO).sqrt(DIGITS), DIGITS);
        return sum.multiply(density, DIGITS).add(new BigDecimal("0.5"), DIGITS);
    }

    static BigDecimal exp(BigDecimal exponent) {
        int halvings = 20;
        BigDecimal small = exponent.divide(BigDecimal.valueOf(1L << halvings), DIGITS);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int n = 1; term.abs().compareTo(TINY) > 0 && n < 200; n++) {
            term = term.multiply(small, DIGITS).divide(BigDecimal.valueOf(n), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        for (int i = 0; i < halvings; i++) {
            sum = sum.multiply(sum, DIGITS);
        }
        return sum;
    }
}
