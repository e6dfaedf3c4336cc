package dev.alvh.core.shock;

import dev.alvh.core.condor.CondorValuation;
import dev.alvh.core.condor.IronCondor;
import dev.alvh.core.observation.Figure;
import java.util.List;

/**
 * What a condor has earned, alone or with one hedge, wherever SPX stands on any day until its expiry: dollars since the
 * condor was sold, by the joint shock model. The hedge counts from now, and pays its carry. Immutable, safe for every
 * thread.
 */
public final class CondorProfit {

    private static final double DAYS_PER_YEAR = 365;

    private final IronCondor condor;
    private final double profitSoFar;
    private final double years;
    private final ShockMarket market;
    private final ShockedBook book;

    /**
     * Prices the book as it stands.
     *
     * @param profitSoFar of the condor since it was sold, dollars
     * @param years to its expiry, 0 or more
     * @param book the condor, with what hedges it
     */
    public CondorProfit(
            IronCondor condor,
            double profitSoFar,
            double years,
            Book book,
            ShockMarket market,
            ShockParameters parameters) {
        this.condor = condor;
        this.profitSoFar = profitSoFar;
        this.years = years;
        this.market = market;
        this.book = new ShockedBook(book, market, parameters);
    }

    /** SPX now, points. */
    public double spot() {
        return market.spx().spot();
    }

    /** Calendar days to the condor's expiry, 0 or more. */
    public double daysToExpiry() {
        return years * DAYS_PER_YEAR;
    }

    /** V' that the joint model gives, points. */
    public double vix(double spot, double days) {
        return market.vix() * Math.exp(book.vixReturn(x(spot), days));
    }

    /**
     * The profit where VIX follows SPX, dollars.
     *
     * @param spot points, above 0
     * @param days calendar days from now, 0 or more
     */
    public double at(double spot, double days) {
        return profitSoFar + book.change(x(spot), days, Carry.PAID);
    }

    /**
     * The profit where VIX goes a way of its own, dollars.
     *
     * @param spot points, above 0
     * @param days calendar days from now, 0 or more
     * @param vix V', points, above 0
     */
    public double at(double spot, double days, double vix) {
        return profitSoFar + book.change(x(spot), days, Carry.PAID, Math.log(vix / market.vix()));
    }

    /** The profit at each of some prices of SPX, dollars. */
    public double[] line(double[] spots, double days) {
        double[] dollars = new double[spots.length];
        for (int i = 0; i < spots.length; i++) {
            dollars[i] = at(spots[i], days);
        }
        return dollars;
    }

    /** Between which prices of SPX the condor alone earns at expiry: nothing shifts it. */
    public BreakEvens breakEvens() {
        Figure lower = lower();
        Figure upper = upper();
        return shifted(lower, upper, lower, upper);
    }

    /**
     * Between which prices of SPX the book earns at expiry.
     *
     * @param alone those of the condor without a hedge
     */
    public BreakEvens breakEvens(BreakEvens alone) {
        return shifted(alone.lower(), alone.upper(), lower(), upper());
    }

    private BreakEvens shifted(Figure aloneLower, Figure aloneUpper, Figure lower, Figure upper) {
        return new BreakEvens(
                lower,
                upper,
                LowerBreakEven.shiftBp(aloneLower, lower, spot()),
                UpperBreakEven.shiftBp(aloneUpper, upper, spot()));
    }

    private Figure lower() {
        return LowerBreakEven.of(book, profitSoFar, daysToExpiry(), Carry.PAID);
    }

    private Figure upper() {
        return UpperBreakEven.of(book, profitSoFar, daysToExpiry(), Carry.PAID);
    }

    /** The condor's legs after the shock, where VIX follows SPX. */
    public CondorValuation valuation(double spot, double days) {
        double x = x(spot);
        return CondorValuation.of(
                condor, market.spx(x, book.vixReturn(x, days)), Math.max(years - days / DAYS_PER_YEAR, 0));
    }

    /** What the hedge alone gains now for one more point of VIX, SPX standing still, dollars. */
    public double perVixPoint() {
        double onePoint = Math.log((market.vix() + 1) / market.vix());
        return book.hedgeChange(0, 0, Carry.PAID, onePoint);
    }

    /** The condor's strikes, rising. */
    public List<Double> strikes() {
        return List.of(condor.putWing(), condor.putShort(), condor.callShort(), condor.callWing());
    }

    private double x(double spot) {
        return Math.log(spot / spot());
    }
}
