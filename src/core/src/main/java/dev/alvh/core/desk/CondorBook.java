package dev.alvh.core.desk;

import dev.alvh.core.condor.CondorValuation;
import dev.alvh.core.condor.IronCondor;
import dev.alvh.core.contract.SpxExpiry;
import dev.alvh.core.shock.Book;
import dev.alvh.core.shock.CondorProfit;
import dev.alvh.core.shock.ShockMarket;
import dev.alvh.core.shock.ShockParameters;
import java.time.LocalDate;

/**
 * The condor that is held, with what hedges it, ready to be repriced.
 *
 * @param entered session in which it was sold
 * @param credit received, points per share
 * @param years from now to expiry, 0 or more
 * @param valuation by the model, now
 * @param market now
 * @param hedged condor and hedge, the contracts held
 * @param control condor and a static hedge of the same dollars per VIX point, all in the 30-day constant maturity
 * @param shock how everything moves together
 */
public record CondorBook(
        IronCondor condor,
        SpxExpiry expiry,
        LocalDate entered,
        double credit,
        double years,
        CondorValuation valuation,
        ShockMarket market,
        Book hedged,
        Book control,
        ShockParameters shock) {

    /** The condor without any hedge. */
    public Book unhedged() {
        return Book.of(condor, years);
    }

    /** What the condor has earned or lost since it was sold, dollars, by the model. */
    public double profit() {
        return (credit - valuation.mark()) * condor.dollarsPerPoint();
    }

    /** The profit wherever SPX goes, alone and with each hedge. */
    public CondorProfit reprice() {
        return new CondorProfit(condor, profit(), years, hedged, control, market, shock);
    }
}
