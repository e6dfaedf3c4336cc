package dev.alvh.core.shock;

import dev.alvh.core.canonical.CanonicalForm;
import dev.alvh.core.surface.SsviSurface;
import dev.alvh.core.surface.VixFamily;
import dev.alvh.core.surface.VolSurface;
import java.util.Arrays;
import java.util.List;

/** The levels of the VIX family, and the surface that they give before and after a shock. Immutable. */
public final class IndexFamily implements CanonicalForm {

    /** Beyond these no surface is solved; only a shock of an extreme level gets there. */
    private static final double LOWEST_LEVEL = 0.01;

    private static final double HIGHEST_LEVEL = 1_000;

    private static final double DAYS_PER_YEAR = 365;
    private static final double POINTS = 100;

    private final double[] days;
    private final double[] levels;
    private final double[] responses;
    private final VixFamily family;
    private final VolSurface surface;

    /**
     * Validates and copies the columns.
     *
     * @param days tenors in calendar days, at least one, positive and strictly increasing
     * @param levels of the index of each tenor, volatility points
     * @throws IllegalArgumentException where {@link VixFamily} refuses them
     */
    public IndexFamily(double[] days, double[] levels) {
        this.family = new VixFamily(days, levels);
        this.surface = new SsviSurface(family);
        this.days = days.clone();
        this.levels = levels.clone();
        this.responses = new double[days.length];
        for (int i = 0; i < days.length; i++) {
            responses[i] = ShockParameters.familyResponse(days[i]);
        }
    }

    /** Tenors of the indices that are known, calendar days. */
    public double[] days() {
        return days.clone();
    }

    /**
     * The level at a tenor, volatility points: of the index where it is known, else the one that the others imply there,
     * which as one more index would leave the surface as it is.
     */
    public double level(double tenorDays) {
        int known = Arrays.binarySearch(days, tenorDays);
        double years = tenorDays / DAYS_PER_YEAR;
        return known >= 0 ? levels[known] : POINTS * Math.sqrt(family.totalVariance(years) / years);
    }

    /** The surface as it stands. */
    public VolSurface surface() {
        return surface;
    }

    /**
     * The surface after every index has followed VIX by its own b: θ is solved again.
     *
     * @param vixReturn ln(V'/V)
     */
    public VolSurface shocked(double vixReturn) {
        double[] moved = new double[levels.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = Math.clamp(levels[i] * Math.exp(responses[i] * vixReturn), LOWEST_LEVEL, HIGHEST_LEVEL);
        }
        return new SsviSurface(new VixFamily(days, moved));
    }

    @Override
    public Object canonicalForm() {
        return List.of(days, levels);
    }
}
