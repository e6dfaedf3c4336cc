package dev.alvh.core.condor;

import dev.alvh.core.option.Black76;

/**
 * An estimate of a broker's portfolio margin, in the manner of Cboe rule 10.4 for a broad index of high capitalisation:
 * the worst loss of today's value at ten equal steps of the index from {@code down} to {@code up}, each strike keeping
 * its volatility, and at least {@code minimumPerContract}. Brokers ask for more: it is an estimate, not a requirement.
 *
 * @param down move of the index as a fraction, above −1, below 0
 * @param up move of the index as a fraction, above 0
 * @param minimumPerContract dollars
 */
public record PortfolioMargin(double down, double up, double minimumPerContract) {

    /** −8 % to +6 %, and $37.50 a contract. */
    public static final PortfolioMargin BROAD_INDEX = new PortfolioMargin(-0.08, 0.06, 37.50);

    private static final int STEPS_EACH_WAY = 5;

    public PortfolioMargin {
        if (!(down > -1 && down < 0 && up > 0 && up < Double.POSITIVE_INFINITY && minimumPerContract >= 0)) {
            throw new IllegalArgumentException(
                    "portfolio margin needs a move down above -1 and below 0, a move up above 0 and a minimum of 0 or"
                            + " more; got " + down + ", " + up + ", " + minimumPerContract);
        }
    }

    /**
     * The estimate, dollars.
     *
     * @param today the condor's valuation in {@code market}, {@code years} to expiry
     */
    public double estimate(IronCondor condor, CondorValuation today, SpxMarket market, double years) {
        double contracts = (double) today.legs().size() * condor.quantity();
        double worst = contracts * minimumPerContract;
        for (int i = 1; i <= STEPS_EACH_WAY; i++) {
            double fraction = i / (double) STEPS_EACH_WAY;
            worst = Math.max(worst, loss(condor, today, market, years, 1 + fraction * down));
            worst = Math.max(worst, loss(condor, today, market, years, 1 + fraction * up));
        }
        return worst;
    }

    private static double loss(
            IronCondor condor, CondorValuation today, SpxMarket market, double years, double spotRatio) {
        double forward = spotRatio * market.forward(years);
        double worth = 0;
        for (LegValue leg : today.legs()) {
            double price =
                    Black76.price(leg.leg().type(), forward, leg.leg().strike(), years, leg.vol(), market.rate());
            worth += Integer.signum(leg.leg().quantity()) * price;
        }
        return condor.dollarsPerPoint() * (-worth - today.mark());
    }
}
