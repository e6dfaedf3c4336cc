package dev.alvh.cli.curve;

import static dev.alvh.cli.text.FigureText.format;
import static dev.alvh.cli.text.FigureText.none;
import static dev.alvh.cli.text.FigureText.reason;
import static dev.alvh.cli.text.FigureText.row;
import static dev.alvh.cli.text.FigureText.text;

import dev.alvh.core.curve.CurveAnalytics;
import dev.alvh.core.curve.Regime;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A curve block as a trader reads it. */
public final class CurveText {

    private static final double DAYS_PER_YEAR = 365;

    private CurveText() {}

    /** Writes the block, one figure a line, the futures as a table. */
    public static void write(PrintWriter out, CurveBlock block) {
        CurveAnalytics curve = block.analytics();
        row(out, "spot VIX", block.spot(), "%.3f", 1, "");
        row(out, "regime", curve.regime().map(CurveText::words).orElseGet(() -> none(reason(curve.frontPremium()))));
        row(out, "front premium", curve.frontPremium(), "%+.3f", 1, " points: " + meaning(curve));
        row(out, "contango", curve.contango(), "%+.2f", 100, " %");
        out.print('\n');
        if (!block.nodes().isEmpty()) {
            table(out, block.nodes());
            out.print('\n');
        }
        row(out, "30 days", curve.cm30(), "%.3f", 1, "");
        row(out, "60 days", curve.cm60(), "%.3f", 1, "");
        row(out, "90 days", curve.cm90(), "%.3f", 1, "");
        row(out, "150 days", curve.cm150(), "%.3f", 1, "");
        row(out, "butterfly", curve.butterfly(), "%+.3f", 1, " points, 2·90d − 30d − 150d");
        row(out, "strip IRR", curve.stripIrr(), "%+.2f", 100, " % a year if spot never moves");
        row(out, "curvature IRR", curve.curvatureIrr(), "%+.2f", 100, " % a year over a straight line");
    }

    private static void table(PrintWriter out, List<CurveBlock.Node> nodes) {
        out.print(tableRow("contract", "settles", "days", "price", "roll yield, % a year"));
        IntStream.range(0, nodes.size()).forEach(k -> {
            CurveBlock.Node node = nodes.get(k);
            out.print(tableRow(
                    node.contract().map(contract -> contract.label()).orElse("F" + (k + 1)),
                    node.contract()
                            .map(contract -> contract.settlement().date().toString())
                            .orElse(""),
                    format("%.1f", node.years() * DAYS_PER_YEAR),
                    format("%.3f", node.price()),
                    text(node.rollYield(), "%+.1f", 100)));
        });
    }

    private static String tableRow(String contract, String settles, String days, String price, String rollYield) {
        return String.format(Locale.ROOT, "%-8s  %-10s %7s %9s %21s", contract, settles, days, price, rollYield) + "\n";
    }

    private static String words(Regime regime) {
        return switch (regime) {
            case INVERTED -> "INVERTED: the first future is more than 3.00 points above the second";
            case BACKWARDATION -> "BACKWARDATION: the first future is above the second, by at most 3.00 points";
            case FLAT -> "FLAT: the second future is less than 2 % above the first";
            case CONTANGO -> "CONTANGO: the second future is 2 % to 8 % above the first";
            case STEEP_CONTANGO -> "STEEP_CONTANGO: the second future is 8 % or more above the first";
        };
    }

    private static String meaning(CurveAnalytics curve) {
        return curve.regime().filter(Regime.INVERTED::equals).isPresent()
                ? "above 3.00, where the front layer migrates"
                : "not above 3.00, where the front layer would migrate";
    }
}
