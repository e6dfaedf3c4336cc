package dev.alvh.cli.price;

import dev.alvh.cli.curve.CurveBlock;
import dev.alvh.cli.json.Fields;
import dev.alvh.cli.json.JsonNode;
import dev.alvh.core.curve.TermStructure;
import dev.alvh.core.observation.Figure;
import dev.alvh.feed.input.BadInputException;
import java.util.List;

/** A curve by times and prices. */
final class CurveSpec {

    private CurveSpec() {}

    static PriceSheet.PricedCurve priced(String id, Fields curve) throws BadInputException {
        curve.allowOnly("id", "spot", "nodes");
        double spot = curve.positive("spot");
        List<JsonNode> nodes = curve.items("nodes");
        if (nodes.isEmpty()) {
            throw curve.wrong(curve.line("nodes"), "nodes is empty", "at least one node");
        }
        double[] years = new double[nodes.size()];
        double[] prices = new double[nodes.size()];
        for (int k = 0; k < years.length; k++) {
            Fields node = curve.item("node " + (k + 1), nodes.get(k));
            node.allowOnly("years", "price");
            years[k] = node.positive("years");
            prices[k] = node.positive("price");
            if (k > 0 && years[k] <= years[k - 1]) {
                throw node.wrong(
                        node.line("years"), "years is " + years[k], "more than the " + years[k - 1] + " before");
            }
        }
        try {
            return new PriceSheet.PricedCurve(id, CurveBlock.of(new TermStructure(Figure.of(spot), years, prices)));
        } catch (IllegalArgumentException e) {
            // every value is in its domain, and yet a rate over a vanishing time or a sum of huge prices overflows
            throw curve.wrong(curve.line("nodes"), "too extreme to compute (" + e.getMessage() + ")", "usual numbers");
        }
    }
}
