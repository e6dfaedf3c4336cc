package dev.alvh.core.surface;

import dev.alvh.core.canonical.CanonicalForm;
import java.util.List;

/**
 * The SPX surface where no chain is loaded: at every expiry the SSVI smile whose variance swap equals the VIX family
 * there. Immutable, safe for every thread; evaluation allocates nothing.
 */
public final class SsviSurface implements VolSurface, CanonicalForm {

    /**
     * A minute. At expiry itself the wings of the smile have no finite volatility: σ grows like T^(−¼) while the price
     * vanishes. What is nearer is priced as from a minute away.
     */
    private static final double SHORTEST_YEARS = 1.0 / (365 * 24 * 60);

    private final VixFamily family;
    private final ThetaTable table;

    /** The surface of a family with the default parameters. */
    public SsviSurface(VixFamily family) {
        this(family, ThetaTable.standard());
    }

    /** The surface of a family with the parameters of a table. */
    public SsviSurface(VixFamily family, ThetaTable table) {
        this.family = family;
        this.table = table;
    }

    /** {@inheritDoc} Nearer than a minute to expiry it is that of a minute. */
    @Override
    public double vol(double years, double logMoneyness) {
        if (!(Math.abs(logMoneyness) < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a surface needs a finite log-moneyness, got " + logMoneyness);
        }
        double time = atLeastShortest(years);
        return Math.sqrt(sliceAt(time).totalVariance(logMoneyness) / time);
    }

    /**
     * The smile of one expiry.
     *
     * @param years to expiry, 0 or more, finite; nearer than a minute it is the smile of a minute
     */
    public SsviSlice slice(double years) {
        return sliceAt(atLeastShortest(years));
    }

    private SsviSlice sliceAt(double time) {
        return table.parameters().slice(table.theta(family.totalVariance(time)));
    }

    private static double atLeastShortest(double years) {
        if (!(years >= 0 && years < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a surface needs years to expiry of 0 or more, finite, got " + years);
        }
        return Math.max(years, SHORTEST_YEARS);
    }

    @Override
    public Object canonicalForm() {
        return List.of(family, table.parameters());
    }
}
