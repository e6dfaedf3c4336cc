package dev.alvh.cli.shock;

import static dev.alvh.cli.text.FigureText.format;
import static dev.alvh.cli.text.FigureText.none;
import static dev.alvh.cli.text.FigureText.row;

import dev.alvh.cli.text.Table;
import dev.alvh.core.shock.Goodness;
import dev.alvh.core.shock.ShockCalibration;
import dev.alvh.core.shock.ShockFit;
import java.io.PrintWriter;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** A shock block as a trader reads it. */
public final class ShockText {

    private ShockText() {}

    /** Writes the fit beside the defaults, one parameter a line. */
    public static void write(PrintWriter out, ShockBlock block) {
        switch (block.calibration()) {
            case ShockCalibration.Fitted(ShockFit fitted, ShockFit defaults, int days) -> {
                out.print("least squares on the last " + days + " days; the book is priced by the defaults\n");
                table(fitted, defaults).write(out);
            }
            case ShockCalibration.Unavailable(String reason) -> row(out, "fit", none(reason));
        }
    }

    private static Table table(ShockFit fitted, ShockFit defaults) {
        Table table = new Table(1, "", "fit", "default", "R², %", "default", "error, %", "default", "observed");
        goodnessRow(
                table,
                "beta of falls",
                fitted,
                defaults,
                fit -> fit.parameters().betaDown(),
                ShockFit::down);
        goodnessRow(
                table,
                "beta of rises",
                fitted,
                defaults,
                fit -> fit.parameters().betaUp(),
                ShockFit::up);
        goodnessRow(
                table,
                "futures, c",
                fitted,
                defaults,
                fit -> fit.parameters().future().floor(),
                ShockFit::futures);
        parameterRow(
                table,
                "futures, a",
                fitted,
                defaults,
                fit -> fit.parameters().future().span());
        parameterRow(
                table,
                "futures, κ",
                fitted,
                defaults,
                fit -> fit.parameters().future().decay());
        return table;
    }

    private static void goodnessRow(
            Table table,
            String name,
            ShockFit fitted,
            ShockFit defaults,
            ToDoubleFunction<ShockFit> parameter,
            Function<ShockFit, Goodness> goodness) {
        Goodness of = goodness.apply(fitted);
        Goodness ofDefault = goodness.apply(defaults);
        table.row(
                name,
                format("%.3f", parameter.applyAsDouble(fitted)),
                format("%.3f", parameter.applyAsDouble(defaults)),
                format("%.1f", of.rSquared() * 100),
                format("%.1f", ofDefault.rSquared() * 100),
                format("%.2f", of.rootMeanSquare() * 100),
                format("%.2f", ofDefault.rootMeanSquare() * 100),
                format("%.0f", of.observations()));
    }

    private static void parameterRow(
            Table table, String name, ShockFit fitted, ShockFit defaults, ToDoubleFunction<ShockFit> parameter) {
        table.row(
                name,
                format("%.3f", parameter.applyAsDouble(fitted)),
                format("%.3f", parameter.applyAsDouble(defaults)),
                "",
                "",
                "",
                "",
                "");
    }
}
