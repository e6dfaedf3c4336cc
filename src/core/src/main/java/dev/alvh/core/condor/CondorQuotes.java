package dev.alvh.core.condor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The quotes of a condor's legs, by rising strike, those that there are. Whoever trades at them buys at the ask and
 * sells at the bid; a leg without a quote is taken at its model price, and marked so.
 */
public record CondorQuotes(
        Optional<LegQuote> putWing,
        Optional<LegQuote> putShort,
        Optional<LegQuote> callShort,
        Optional<LegQuote> callWing) {

    /** No quotes at all: everything by the model. */
    public static final CondorQuotes NONE =
            new CondorQuotes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** By rising strike. */
    public List<Optional<LegQuote>> legs() {
        return List.of(putWing, putShort, callShort, callWing);
    }

    /** What selling the condor brings now. */
    public CondorPrice credit(CondorValuation model) {
        return price(model, LegQuote::bid, LegQuote::ask);
    }

    /** What buying the condor back costs now: its mark. */
    public CondorPrice mark(CondorValuation model) {
        return price(model, LegQuote::ask, LegQuote::bid);
    }

    private CondorPrice price(
            CondorValuation model, ToDoubleFunction<LegQuote> ofShorts, ToDoubleFunction<LegQuote> ofWings) {
        List<Optional<LegQuote>> quotes = legs();
        List<CondorPrice.Leg> legs = new ArrayList<>();
        double perShare = 0;
        for (int i = 0; i < quotes.size(); i++) {
            LegValue value = model.legs().get(i);
            boolean sold = value.leg().sold();
            CondorPrice.Leg leg = quotes.get(i)
                    .map(quote -> new CondorPrice.Leg((sold ? ofShorts : ofWings).applyAsDouble(quote), true))
                    .orElse(new CondorPrice.Leg(value.price(), false));
            perShare += sold ? leg.points() : -leg.points();
            legs.add(leg);
        }
        return new CondorPrice(perShare, legs);
    }
}
