package dev.alvh.cli.condor;

import dev.alvh.cli.text.FigureText;
import dev.alvh.cli.text.Kink;
import dev.alvh.core.condor.CondorQuotes;
import dev.alvh.core.condor.CondorValuation;
import dev.alvh.core.condor.IronCondor;
import dev.alvh.core.condor.LegQuote;
import dev.alvh.core.condor.LegValue;
import dev.alvh.core.condor.PortfolioMargin;
import dev.alvh.core.condor.QuotedExpiry;
import dev.alvh.core.condor.SpxMarket;
import dev.alvh.core.condor.TerminalDistribution;
import dev.alvh.core.desk.CondorBook;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Provenance;
import dev.alvh.store.json.JsonOut;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * A condor and everything that is read off it, in the one form in which every command shows one.
 *
 * @param condor its strikes and quantity
 * @param value by the model, by leg and in total
 * @param credit received, points per share
 * @param mark what closing costs, points per share
 * @param probabilityOfProfit at expiry, 0 to 1
 * @param portfolioMargin an estimate, dollars
 * @param provenance of the volatilities
 * @param held since its entry; empty where it is sold now
 * @param quotes of the legs; empty where the market shows none
 */
public record CondorBlock(
        IronCondor condor,
        CondorValuation value,
        double credit,
        double mark,
        double probabilityOfProfit,
        double portfolioMargin,
        Provenance provenance,
        Optional<CondorBook> held,
        Optional<CondorQuotes> quotes) {

    /**
     * The block of a condor that is sold now at the model's price.
     *
     * @param years to expiry, 0 or more
     * @throws IllegalArgumentException where the market is so extreme that a figure overflows
     */
    public static CondorBlock soldNow(IronCondor condor, SpxMarket market, double years) {
        CondorValuation value = CondorValuation.of(condor, market, years);
        return of(condor, value, value.mark(), value.mark(), market, years, Optional.empty(), Optional.empty());
    }

    /**
     * The block of a condor that is sold now at the quotes of a chain: what is sold at the bid, what is bought at the
     * ask.
     */
    public static CondorBlock soldNow(IronCondor condor, QuotedExpiry expiry) {
        CondorValuation value = CondorValuation.of(condor, expiry.market(), expiry.years());
        CondorQuotes quotes = expiry.quotes(condor);
        return of(
                condor,
                value,
                quotes.credit(value).perShare(),
                quotes.mark(value).perShare(),
                expiry.market(),
                expiry.years(),
                Optional.empty(),
                Optional.of(quotes));
    }

    /** The block of a condor that was sold before. */
    public static CondorBlock held(CondorBook book) {
        CondorValuation value = book.valuation();
        return of(
                book.condor(),
                value,
                book.credit(),
                value.mark(),
                book.market().spx(),
                book.years(),
                Optional.of(book),
                Optional.empty());
    }

    private static CondorBlock of(
            IronCondor condor,
            CondorValuation value,
            double credit,
            double mark,
            SpxMarket market,
            double years,
            Optional<CondorBook> held,
            Optional<CondorQuotes> quotes) {
        CondorBlock block = new CondorBlock(
                condor,
                value,
                credit,
                mark,
                new TerminalDistribution(market, years).profit(condor, credit),
                PortfolioMargin.BROAD_INDEX.estimate(condor, value, market, years),
                market.surface().provenance(),
                held,
                quotes);
        block.requireFinite();
        return block;
    }

    private void requireFinite() {
        Figure.of(value.mark());
        Figure.of(condor.maxLoss(credit));
        Figure.of(probabilityOfProfit);
        Figure.of(portfolioMargin);
        for (LegValue leg : value.legs()) {
            Figure.of(leg.price());
            Figure.of(leg.vol());
            Figure.of(leg.delta());
            Figure.of(leg.vega());
            Kink.figure(leg.gamma());
            Kink.figure(leg.theta());
        }
    }

    /** What a leg has earned since it was sold or bought, dollars. */
    static double profit(CondorBook book, LegValue leg) {
        return leg.leg().profit(entryPrice(book, leg), leg.price());
    }

    /** Points per share. */
    static double entryPrice(CondorBook book, LegValue leg) {
        return book.entry().legs().get(book.valuation().legs().indexOf(leg)).points();
    }

    /** One side of a leg's market. */
    Figure side(CondorQuotes legs, LegValue leg, ToDoubleFunction<LegQuote> side) {
        return legs.legs()
                .get(value.legs().indexOf(leg))
                .map(quote -> Figure.of(side.applyAsDouble(quote)))
                .orElseGet(() -> Figure.unavailable("not quoted on both sides: the leg is taken at its model price"));
    }

    /** One line that names it. */
    public String title() {
        String priced = quotes.isPresent()
                ? "at the quotes of its chain, " + provenance + ", which win over any model"
                : "priced by " + provenance;
        return condor.quantity()
                + held.map(book -> " " + book.expiry().code() + ", sold " + book.entered())
                        .orElse(" sold now")
                + ", " + priced;
    }

    List<Figure> breakEvens() {
        return List.of(condor.lowerBreakEven(credit), condor.upperBreakEven(credit));
    }

    static String typeName(LegValue leg) {
        return leg.leg().type().name().toLowerCase(Locale.ROOT);
    }

    /** Writes the fields of the block into the object that is open. */
    public void writeFields(JsonOut json) {
        json.objects("legs", value.legs(), leg -> {
            json.text("type", typeName(leg));
            json.number("strike", leg.leg().strike());
            held.ifPresent(book ->
                    json.text("expiry", book.expiry().settlement().date().toString()));
            json.integer("quantity", leg.leg().quantity());
            json.number("price", leg.price());
            json.number("iv", leg.vol());
            json.number("delta", leg.delta());
            json.figure("gamma", Kink.figure(leg.gamma()));
            json.number("vega", leg.vega());
            json.figure("theta", Kink.figure(leg.theta()));
            held.ifPresent(book -> {
                json.number("entryPrice", entryPrice(book, leg));
                json.number("profit", profit(book, leg));
            });
            quotes.ifPresent(legs -> {
                json.figure("bid", side(legs, leg, LegQuote::bid));
                json.figure("ask", side(legs, leg, LegQuote::ask));
            });
        });
        json.object("greeks", () -> {
            json.number("delta", value.delta());
            json.figure("gamma", Kink.figure(value.gamma()));
            json.number("vega", value.vega());
            json.figure("theta", Kink.figure(value.theta()));
        });
        json.number("credit", credit);
        json.number("mark", mark);
        if (quotes.isPresent()) {
            json.number("model", value.mark());
        }
        json.number("maxProfit", condor.maxProfit(credit));
        json.number("maxLoss", condor.maxLoss(credit));
        json.figures("breakEvens", breakEvens());
        if (!breakEvens().stream().allMatch(Figure::isKnown)) {
            json.text("breakEvensReason", breakEvenReasons());
        }
        json.number("probabilityOfProfit", probabilityOfProfit);
        json.number("margin", condor.margin(credit));
        json.number("portfolioMargin", portfolioMargin);
        json.text("provenance", provenance.name());
        held.ifPresent(book -> {
            json.text("entered", book.entered().toString());
            json.number("profit", book.profit());
        });
    }

    private String breakEvenReasons() {
        return breakEvens().stream()
                .map(FigureText::reason)
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
