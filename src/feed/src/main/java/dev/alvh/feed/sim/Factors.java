package dev.alvh.feed.sim;

/**
 * The state of the market: ln(VIX − floor) is the sum of a fast and a slow factor, beside it ln SPX. Steps of the two factors are
 * exact for any length but for the intensity of jumps and the volatility of SPX, which are those at the beginning of the
 * step. Used by one thread.
 */
final class Factors {

    private final double floor;
    private double fast;
    private double slow;
    private double logSpx;

    /**
     * A state.
     *
     * @param floor of VIX, points
     * @param spx points
     */
    Factors(double floor, double fast, double slow, double spx) {
        this.floor = floor;
        this.fast = fast;
        this.slow = slow;
        this.logSpx = StrictMath.log(spx);
    }

    double fast() {
        return fast;
    }

    double slow() {
        return slow;
    }

    /** Points, exact. */
    double vix() {
        return floor + StrictMath.exp(fast + slow);
    }

    /** Points, exact. */
    double spx() {
        return StrictMath.exp(logSpx);
    }

    /** Adds a scripted move to all three. */
    void shock(double fastMove, double slowMove, double spxMove) {
        fast += fastMove;
        slow += slowMove;
        logSpx += spxMove;
    }

    /**
     * Goes on by a step.
     *
     * @param years of 252 sessions
     */
    void step(double years, ModelParameters model, Draws draws) {
        double ofFast = draws.normal();
        double ofSlow = draws.normal();
        double own = draws.normal();
        double vol = model.realisedShare() * vix() / 100;
        double ownShare = Math.sqrt(
                1 - model.fastLeverage() * model.fastLeverage() - model.slowLeverage() * model.slowLeverage());
        double common = -model.fastLeverage() * ofFast - model.slowLeverage() * ofSlow + ownShare * own;
        double jump = jump(years, model, draws);
        logSpx += model.drift() * years + vol * Math.sqrt(years) * common - model.jumpFall() * jump;
        fast = reverted(fast, 0, model.fastReversion(), model.fastVol(), years, ofFast) + jump;
        slow = reverted(slow, model.slowMean(), model.slowReversion(), model.slowVol(), years, ofSlow);
    }

    private static double reverted(
            double from, double mean, double reversion, double vol, double years, double normal) {
        double left = StrictMath.exp(-reversion * years);
        double variance = (1 - left * left) / (2 * reversion);
        return mean + (from - mean) * left + vol * Math.sqrt(variance) * normal;
    }

    /** All jumps of a step together. */
    private double jump(double years, ModelParameters model, Draws draws) {
        double intensity = model.intensity(fast);
        if (intensity == 0) {
            return 0;
        }
        double jump = 0;
        for (double t = draws.exponential(1 / intensity); t < years; t += draws.exponential(1 / intensity)) {
            jump += draws.exponential(model.jumpMean());
        }
        return jump;
    }
}
