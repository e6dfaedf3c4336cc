package dev.alvh.feed.sim;

/**
 * The numbers of the model; see the package for its equations. Rates are per year, the real ones of 252 sessions, the
 * priced ones of 365 days.
 *
 * @param floor points that VIX stays above
 * @param fastReversion of the fast factor
 * @param fastVol its diffusion
 * @param slowReversion of the slow factor
 * @param slowVol its diffusion
 * @param slowMean where the slow factor reverts to, ln of points above the floor
 * @param jumps intensity of the jumps where the fast factor is 0
 * @param jumpTilt by how much the logarithm of the intensity rises with the fast factor
 * @param jumpMean mean size of a jump, exponential, in ln of points above the floor; below 0.5
 * @param realisedShare of diffusive SPX volatility in VIX
 * @param fastLeverage minus the correlation of SPX with the fast diffusion
 * @param slowLeverage the same of the slow one; the squares of both add up to less than 1
 * @param jumpFall by how much ln SPX falls for each unit of a jump
 * @param drift of ln SPX
 * @param priced what futures and options are priced with
 */
record ModelParameters(
        double floor,
        double fastReversion,
        double fastVol,
        double slowReversion,
        double slowVol,
        double slowMean,
        double jumps,
        double jumpTilt,
        double jumpMean,
        double realisedShare,
        double fastLeverage,
        double slowLeverage,
        double jumpFall,
        double drift,
        Priced priced) {

    /**
     * The risk-neutral shift. Diffusions and the size of jumps are the real ones; reversion, long-run level and intensity
     * are not, and their difference is the premium.
     *
     * @param fastReversion of the fast factor
     * @param slowReversion of the slow factor
     * @param slowMean where the slow factor reverts to, ln of points above the floor
     * @param jumps constant intensity
     * @param vvixJumps intensity with which VVIX is reckoned, where the fast factor is 0
     */
    record Priced(double fastReversion, double slowReversion, double slowMean, double jumps, double vvixJumps) {}

    /** An intensity beyond this is cut: one jump in five sessions. */
    private static final double MOST_JUMPS = 50;

    /** Near the statistics of 2004 to 2019; the command {@code simulate} prints how near. */
    static final ModelParameters DEFAULT = new ModelParameters(
            6.5,
            19.3,
            1.29,
            1.0,
            0.79,
            StrictMath.log(8.5),
            16,
            1.4,
            0.13,
            0.735,
            0.67,
            0.297,
            0.08,
            0.30,
            new Priced(13, 0.22, StrictMath.log(16.2), 26, 32));

    ModelParameters {
        if (!(jumpMean > 0 && jumpMean < 0.5)) {
            throw new IllegalArgumentException("the mean of a jump lies between 0 and 0.5, got " + jumpMean);
        }
        if (!(fastLeverage * fastLeverage + slowLeverage * slowLeverage < 1)) {
            throw new IllegalArgumentException(
                    "the squares of the leverages add up to less than 1, got " + fastLeverage + " and " + slowLeverage);
        }
    }

    /** How many jumps a year at a state. */
    double intensity(double fast) {
        return Math.min(jumps * StrictMath.exp(jumpTilt * fast), MOST_JUMPS);
    }

    /** The intensity that VVIX sees at a state. */
    double pricedIntensity(double fast) {
        return Math.min(priced.vvixJumps * StrictMath.exp(jumpTilt * fast), MOST_JUMPS);
    }

    /** The same model without jumps, another level and other speeds: a scripted stretch. */
    ModelParameters scripted(double level, double reversion, double volShare, double drift) {
        return new ModelParameters(
                floor,
                fastReversion,
                volShare * fastVol,
                reversion,
                volShare * slowVol,
                StrictMath.log(level - floor),
                0,
                jumpTilt,
                jumpMean,
                volShare * realisedShare,
                fastLeverage,
                slowLeverage,
                jumpFall,
                drift,
                priced);
    }
}
