package dev.alvh.core.surface;

import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Provenance;

/**
 * Volatility of VIX options where no chain is loaded, for Black-76 on the VIX future of the same expiry (never on spot):
 * {@code σ(K) = a·(1 + tanh(1.4·ln(K/F)·√(30d/T)/a))} with {@code a = 0.90·VVIX/100·√(g(T)/g(30d))} and
 * {@code g(T) = (1 − e^(−2κT))/(2κT)}, κ = 1.4: the volatility of a mean-reverting VIX falls with time, and its smile
 * rises to the right. The constants were fitted on one calm day, so it is ASSUMED. Immutable.
 */
public final class VixOptionSurface implements VolSurface {

    /** Volatility points, where VVIX is unknown. */
    public static final double ASSUMED_VVIX = 90;

    private static final double AT_THE_MONEY_TO_VVIX = 0.90;
    private static final double POINTS = 100;
    private static final double KAPPA = 1.4;
    private static final double TILT = 1.4;
    private static final double MONTH = 30.0 / 365;

    private final double monthlyLevel;

    /**
     * The surface on a day.
     *
     * @param vvix volatility points, above 0, finite
     */
    public VixOptionSurface(double vvix) {
        if (!(vvix > 0 && vvix < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("VVIX must be above 0 volatility points, finite, got " + vvix);
        }
        monthlyLevel = AT_THE_MONEY_TO_VVIX * vvix / POINTS;
    }

    /** The surface on a day, by {@link #ASSUMED_VVIX} where VVIX is unavailable. */
    public static VixOptionSurface of(Figure vvix) {
        return new VixOptionSurface(vvix.asOptional().orElse(ASSUMED_VVIX));
    }

    /** {@inheritDoc} At expiry the limits: 2a above the future, a at it, 0 below. */
    @Override
    public double vol(double years, double logMoneyness) {
        if (!(years >= 0 && years + Math.abs(logMoneyness) < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "a surface needs years of 0 or more and a log-moneyness, both finite; got " + years
                            + " years, log-moneyness " + logMoneyness);
        }
        double a = monthlyLevel * Math.sqrt(averageDecay(years) / averageDecay(MONTH));
        // at the money apart: 0·∞ at expiry is not a number
        double tilt = logMoneyness == 0 ? 0 : Math.tanh(TILT * logMoneyness * Math.sqrt(MONTH / years) / a);
        return a * (1 + tilt);
    }

    @Override
    public Provenance provenance() {
        return Provenance.ASSUMED;
    }

    /** g(T): the variance of a mean-reverting level up to T, per year, by that of one that does not revert. */
    private static double averageDecay(double years) {
        double x = 2 * KAPPA * years;
        return x == 0 ? 1 : -Math.expm1(-x) / x;
    }
}
