package dev.alvh.core.condor;

import java.util.List;
import java.util.Optional;

/**
 * The quotes of a condor's legs, by rising strike, those that there are. Whoever trades at them buys at the ask and
 * sells at the bid; a leg without a quote is taken at its model price, and counted.
 */
public record CondorQuotes(
        Optional<LegQuote> putWing,
        Optional<LegQuote> putShort,
        Optional<LegQuote> callShort,
        Optional<LegQuote> callWing) {

    /**
     * A price of the whole condor.
     *
     * @param perShare points per share, above 0 where it is received at entry or paid at the close
     * @param modelledLegs how many of its four legs had no quote
     */
    public record Price(double perShare, int modelledLegs) {}

    /** No quotes at all: everything by the model. */
    public static final CondorQuotes NONE =
            new CondorQuotes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What selling the condor brings now. */
    public Price credit(CondorValuation model) {
        return price(model, LegQuote::bid, LegQuote::ask);
    }

    /** What buying the condor back costs now: its mark. */
    public Price mark(CondorValuation model) {
        return price(model, LegQuote::ask, LegQuote::bid);
    }

    private interface Side {
        double of(LegQuote quote);
    }

    private Price price(CondorValuation model, Side ofShorts, Side ofWings) {
        List<Optional<LegQuote>> quotes = List.of(putWing, putShort, callShort, callWing);
        double perShare = 0;
        int modelled = 0;
        for (int i = 0; i < quotes.size(); i++) {
            LegValue leg = model.legs().get(i);
            boolean sold = leg.leg().quantity() < 0;
            Side side = sold ? ofShorts : ofWings;
            double price = quotes.get(i).map(side::of).orElse(leg.price());
            perShare += sold ? price : -price;
            modelled += quotes.get(i).isPresent() ? 0 : 1;
        }
        return new Price(perShare, modelled);
    }
}
