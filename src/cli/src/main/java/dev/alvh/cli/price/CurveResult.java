package dev.alvh.cli.price;

import dev.alvh.cli.curve.CurveBlock;
import dev.alvh.cli.curve.CurveText;
import dev.alvh.cli.text.Blocks;
import dev.alvh.core.curve.TermStructure;
import dev.alvh.core.observation.Figure;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.json.Fields;
import dev.alvh.store.json.JsonNode;
import dev.alvh.store.json.JsonOut;
import java.io.PrintWriter;
import java.util.List;

/** What is read off a curve of times and prices. */
record CurveResult(String id, CurveBlock block) implements Result {

    static CurveResult of(String id, Fields curve) throws BadFileException {
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
        return new CurveResult(id, CurveBlock.of(new TermStructure(Figure.of(spot), years, prices)));
    }

    @Override
    public void writeFields(JsonOut json) {
        block.writeFields(json);
    }

    static void writeText(PrintWriter out, List<CurveResult> curves) {
        Blocks.write(out, curves, curve -> {
            out.print("curve " + curve.id() + "\n");
            CurveText.write(out, curve.block());
        });
    }
}
