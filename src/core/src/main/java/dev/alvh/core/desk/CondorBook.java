package dev.alvh.core.desk;

import dev.alvh.core.condor.CondorPrice;
import dev.alvh.core.condor.CondorQuotes;
import dev.alvh.core.condor.CondorValuation;
import dev.alvh.core.condor.IronCondor;
import dev.alvh.core.contract.SpxExpiry;
import dev.alvh.core.control.ControlState;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.layer.LayerPlan;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.shock.Book;
import dev.alvh.core.shock.CondorProfit;
import dev.alvh.core.shock.ShockMarket;
import dev.alvh.core.shock.ShockParameters;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.step.HeldCondor;
import dev.alvh.core.step.SessionMarket;
import dev.alvh.core.tape.TapeDay;
import java.time.LocalDate;
import java.util.List;

/**
 * The condor that is held, with what hedges it, ready to be repriced.
 *
 * @param entered session in which it was sold
 * @param entry what it was sold at, by leg and in total
 * @param years from now to expiry, 0 or more
 * @param valuation by the model, now
 * @param market now
 * @param hedged condor and hedge, the contracts held
 * @param controls the static hedges as the last close left them
 * @param curve now
 * @param shock how everything moves together
 * @param mark what buying the condor back costs now: each leg at the side that one would trade at where it has a fresh
 *     quote, else by the model
 */
public record CondorBook(
        IronCondor condor,
        SpxExpiry expiry,
        LocalDate entered,
        CondorPrice entry,
        double years,
        CondorValuation valuation,
        ShockMarket market,
        Book hedged,
        List<ControlState> controls,
        VixCurve curve,
        ShockParameters shock,
        CondorPrice mark) {

    public CondorBook {
        controls = List.copyOf(controls);
    }

    /** The book of a decision just after its close; the condor at its model value. */
    public static Reading<CondorBook> atClose(DayDecision decision) {
        if (decision.condor().isEmpty()) {
            return Reading.unavailable("a condor is to be sold in the next session");
        }
        TapeDay day = decision.day();
        if (!day.options().hasSpx()) {
            return Reading.unavailable(
                    "no fresh value of " + (day.options().spx() > 0 ? "VIX" : "SPX") + " on " + day.date());
        }
        HeldCondor held = decision.condor().orElseThrow();
        return Reading.of(of(
                held,
                HedgeState.of(decision).held(),
                decision.controls(),
                day.yearsTo(held.expirySecond()),
                SessionMarket.of(day, decision.ruleset()),
                day.curve(),
                decision.ruleset().shock(),
                CondorQuotes.NONE));
    }

    /**
     * The book in a market.
     *
     * @param hedge what is held beside the condor
     * @param controls what might have been
     * @param years to the condor's expiry
     * @param quotes of its legs
     */
    static CondorBook of(
            HeldCondor held,
            LayerPlan hedge,
            List<ControlState> controls,
            double years,
            ShockMarket market,
            VixCurve curve,
            ShockParameters shock,
            CondorQuotes quotes) {
        CondorValuation valuation = CondorValuation.of(held.condor(), market.spx(), years);
        Book condor = Book.of(held.condor(), years);
        return new CondorBook(
                held.condor(),
                held.expiry(),
                held.entered(),
                held.entry(),
                years,
                valuation,
                market,
                condor.withHedge(hedge.futures(curve), hedge.calls(curve)),
                controls,
                curve,
                shock,
                quotes.mark(valuation));
    }

    /** What was received for it, points per share. */
    public double credit() {
        return entry.perShare();
    }

    /** The condor without any hedge. */
    public Book unhedged() {
        return Book.of(condor, years);
    }

    /** The condor with a control at its budget scale, or why that is not known. */
    public Reading<Book> hedgedBy(ControlState state) {
        return switch (state.budgetScale()) {
            case Figure.Known(double scale) ->
                Reading.of(unhedged().withHedge(state.futures(curve, scale), state.calls(curve, scale)));
            case Figure.Unavailable(String reason) -> Reading.unavailable(reason);
        };
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

    /**
     * The profit wherever SPX goes.
     *
     * @param book {@link #unhedged}, {@link #hedged} or {@linkplain #hedgedBy with a control}
     */
    public CondorProfit reprice(Book book) {
        return new CondorProfit(condor, profit(), years, book, market, shock);
    }
}
