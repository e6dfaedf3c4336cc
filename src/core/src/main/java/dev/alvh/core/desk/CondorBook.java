package dev.alvh.core.desk;

import dev.alvh.core.condor.CondorPrice;
import dev.alvh.core.condor.CondorValuation;
import dev.alvh.core.condor.IronCondor;
import dev.alvh.core.contract.SpxExpiry;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.shock.Book;
import dev.alvh.core.shock.CondorProfit;
import dev.alvh.core.shock.ShockMarket;
import dev.alvh.core.shock.ShockParameters;
import java.time.LocalDate;

/**
 * The condor that is held, with what hedges it, ready to be repriced.
 *
 * @param entered session in which it was sold
 * @param entry what it was sold at, by leg and in total
 * @param years from now to expiry, 0 or more
 * @param valuation by the model, now
 * @param market now
 * @param hedged condor and hedge, the contracts held
 * @param control condor and a static hedge of the same dollars per VIX point, all in the 30-day constant maturity
 * @param shock how everything moves together
 * @param mark what buying the condor back costs now: each leg at the side that one would trade at where it has a fresh
 *     quote, else by the model
 */
public record CondorBook(
        IronCondor condor,
        SpxExpiry expiry,
        LocalDate entered,
        CondorValuation entry,
        double years,
        CondorValuation valuation,
        ShockMarket market,
        Book hedged,
        Book control,
        ShockParameters shock,
        CondorPrice mark) {

    /** What was received for it, points per share. */
    public double credit() {
        return entry.mark();
    }

    /** The condor without any hedge. */
    public Book unhedged() {
        return Book.of(condor, years);
    }

    /** What the condor has earned or lost since it was sold, dollars, by the model. */
    public double profit() {
        return (credit() - valuation.mark()) * condor.dollarsPerPoint();
    }

    /** The same at the side-aware mark. */
    public double profitAtMark() {
        return (credit() - mark.perShare()) * condor.dollarsPerPoint();
    }

    /** Where the mark comes from, given the feed's own provenance: the model's as soon as one leg is. */
    public Provenance markProvenance(Provenance ofQuotes) {
        return mark.modelledLegs() == 0 ? ofQuotes : Provenance.MODEL;
    }

    /** The profit wherever SPX goes, alone and with each hedge. */
    public CondorProfit reprice() {
        return new CondorProfit(condor, profit(), years, hedged, control, market, shock);
    }
}
