package dev.alvh.cli.condor;

import dev.alvh.cli.text.FigureText;
import dev.alvh.cli.text.Kink;
import dev.alvh.core.condor.CondorValuation;
import dev.alvh.core.condor.IronCondor;
import dev.alvh.core.condor.LegValue;
import dev.alvh.core.condor.SpxMarket;
import dev.alvh.core.condor.TerminalDistribution;
import dev.alvh.core.observation.Figure;
import dev.alvh.store.json.JsonOut;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A condor and everything that is read off it, in the one form in which every command shows one.
 *
 * @param condor its strikes and quantity
 * @param value by the model, by leg and in total
 * @param credit received, points per share
 * @param probabilityOfProfit at expiry, 0 to 1
 */
public record CondorBlock(IronCondor condor, CondorValuation value, double credit, double probabilityOfProfit) {

    /**
     * The block of a condor that is sold now at the model's price.
     *
     * @param years to expiry, 0 or more
     * @throws IllegalArgumentException where the market is so extreme that a figure overflows
     */
    public static CondorBlock soldNow(IronCondor condor, SpxMarket market, double years) {
        CondorValuation value = CondorValuation.of(condor, market, years);
        double credit = value.mark();
        CondorBlock block =
                new CondorBlock(condor, value, credit, new TerminalDistribution(market, years).profit(condor, credit));
        block.requireFinite();
        return block;
    }

    private void requireFinite() {
        Figure.of(value.mark());
        Figure.of(condor.maxLoss(credit));
        Figure.of(probabilityOfProfit);
        for (LegValue leg : value.legs()) {
            Figure.of(leg.price());
            Figure.of(leg.vol());
            Figure.of(leg.delta());
            Figure.of(leg.vega());
            Kink.figure(leg.gamma());
            Kink.figure(leg.theta());
        }
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
            json.integer("quantity", leg.leg().quantity());
            json.number("price", leg.price());
            json.number("iv", leg.vol());
            json.number("delta", leg.delta());
            json.figure("gamma", Kink.figure(leg.gamma()));
            json.number("vega", leg.vega());
            json.figure("theta", Kink.figure(leg.theta()));
        });
        json.number("credit", credit);
        json.number("mark", value.mark());
        json.number("maxProfit", condor.maxProfit(credit));
        json.number("maxLoss", condor.maxLoss(credit));
        json.figures("breakEvens", breakEvens());
        if (!breakEvens().stream().allMatch(Figure::isKnown)) {
            json.text("breakEvensReason", breakEvenReasons());
        }
        json.number("probabilityOfProfit", probabilityOfProfit);
        json.number("margin", condor.margin(credit));
    }

    private String breakEvenReasons() {
        return breakEvens().stream()
                .map(FigureText::reason)
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
