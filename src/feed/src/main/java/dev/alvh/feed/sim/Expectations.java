package dev.alvh.feed.sim;

/**
 * What the risk-neutral model expects of a state, in closed form: VX futures, the VIX family and VVIX. The factors are
 * Gaussian but for the jumps of the fast one, whose intensity is priced as a constant, so that
 *
 * <pre>
 * ln E[(VIX(τ) − floor)^p] = p·(x·e^(−aτ) + m + (y − m)·e^(−bτ))
 *                + ½p²·(σx²·(1 − e^(−2aτ))/2a + σy²·(1 − e^(−2bτ))/2b)
 *                + (λ/a)·ln((1 − pη·e^(−aτ))/(1 − pη))
 * </pre>
 *
 * with a, b, m, λ the priced reversions, slow mean and intensity, η the mean jump, x and y the factors. The last term
 * integrates λ·(E[e^(uJ)] − 1) = λ·uη/(1 − uη) over u = p·e^(−as).
 */
record Expectations(ModelParameters model) {

    private static final double DAY = 1 / 365.0;
    private static final int WINDOW = 30;

    /** From the middle of 30 days to the middle of 9. */
    private static final double NINE_DAY_SHIFT = -10.5 * DAY;

    /**
     * A VX future: the expectation of VIX at its settlement, points.
     *
     * @param years to settlement, 0 or more
     */
    double future(double fast, double slow, double years) {
        return model.floor() + moment(1, fast, slow, years);
    }

    /**
     * VIX9D: the forward variance of 30 days, continued back from the middle of its window to that of 9 days, since a
     * model of VIX itself says nothing of what lies within its 30 days.
     */
    double vix9d(double fast, double slow) {
        return Math.sqrt(forwardVariance(fast, slow, NINE_DAY_SHIFT));
    }

    /** VIX3M: 93 days of variance, window after window of 30 days. */
    double vix3m(double fast, double slow) {
        return index(fast, slow, 93);
    }

    /** VIX6M: 184 days. */
    double vix6m(double fast, double slow) {
        return index(fast, slow, 184);
    }

    /** VVIX: the volatility of the 30-day future until it settles, with jumps as intense as they are now. */
    double vvix(double fast, double slow) {
        double years = WINDOW * DAY;
        double above = moment(1, fast, slow, years);
        double jumpVariance = model.pricedIntensity(fast) * 2 * model.jumpMean() * model.jumpMean();
        double fastVariance = (model.fastVol() * model.fastVol() + jumpVariance)
                * decayed(2 * model.priced().fastReversion(), years);
        double slowVariance =
                model.slowVol() * model.slowVol() * decayed(2 * model.priced().slowReversion(), years);
        return 100 * above / (model.floor() + above) * Math.sqrt((fastVariance + slowVariance) / years);
    }

    /** Total variance is additive: that of full windows, and the last one's for the days that are left. */
    private double index(double fast, double slow, int days) {
        double sum = 0;
        int start = 0;
        for (; start + WINDOW <= days; start += WINDOW) {
            sum += WINDOW * forwardVariance(fast, slow, start * DAY);
        }
        int left = days - start;
        sum += left * forwardVariance(fast, slow, (days - WINDOW) * DAY);
        return Math.sqrt(sum / days);
    }

    /** Expected square of VIX. */
    private double forwardVariance(double fast, double slow, double years) {
        double floor = model.floor();
        return floor * floor + 2 * floor * moment(1, fast, slow, years) + moment(2, fast, slow, years);
    }

    /** Expected power of what VIX is above its floor. */
    private double moment(double power, double fast, double slow, double years) {
        ModelParameters.Priced priced = model.priced();
        double ofFast = StrictMath.exp(-priced.fastReversion() * years);
        double ofSlow = StrictMath.exp(-priced.slowReversion() * years);
        double mean = fast * ofFast + priced.slowMean() + (slow - priced.slowMean()) * ofSlow;
        double variance = model.fastVol() * model.fastVol() * (1 - ofFast * ofFast) / (2 * priced.fastReversion())
                + model.slowVol() * model.slowVol() * (1 - ofSlow * ofSlow) / (2 * priced.slowReversion());
        double size = power * model.jumpMean();
        double jumps = priced.jumps() / priced.fastReversion() * StrictMath.log((1 - size * ofFast) / (1 - size));
        return StrictMath.exp(power * mean + 0.5 * power * power * variance + jumps);
    }

    /** ∫ e^(−rate·s) ds from 0 to {@code years}. */
    private static double decayed(double rate, double years) {
        return (1 - StrictMath.exp(-rate * years)) / rate;
    }
}
