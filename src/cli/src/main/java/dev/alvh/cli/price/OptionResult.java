package dev.alvh.cli.price;

import dev.alvh.cli.text.FigureText;
import dev.alvh.cli.text.Kink;
import dev.alvh.cli.text.Table;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.option.Black76;
import dev.alvh.core.option.OptionValue;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.json.Fields;
import dev.alvh.store.json.JsonOut;
import java.io.PrintWriter;
import java.util.List;

/**
 * The Black-76 value of an option with its sensitivities.
 *
 * @param vol volatility per year as a decimal
 * @param price to the last digit, so that the volatility can be found from it again
 * @param gamma of the value, unavailable where it is infinite
 * @param theta likewise
 */
record OptionResult(
        String id, OptionTerms terms, double vol, double price, OptionValue value, Figure gamma, Figure theta)
        implements Result {

    static OptionResult of(String id, Fields option) throws BadFileException {
        option.allowOnly("id", "type", "forward", "strike", "years", "vol", "rate");
        OptionTerms terms = OptionTerms.of(option);
        double vol = option.notNegative("vol");
        OptionValue value =
                Black76.value(terms.type(), terms.forward(), terms.strike(), terms.years(), vol, terms.rate());
        double price = Black76.price(terms.type(), terms.forward(), terms.strike(), terms.years(), vol, terms.rate());
        requireFinite(price, value.delta(), value.vega(), value.rho());
        return new OptionResult(id, terms, vol, price, value, Kink.figure(value.gamma()), Kink.figure(value.theta()));
    }

    /** A discount factor may overflow: {@link Figure} refuses what is no number. */
    private static void requireFinite(double... values) {
        for (double value : values) {
            Figure.of(value);
        }
    }

    @Override
    public void writeFields(JsonOut json) {
        json.number("price", price);
        json.number("delta", value.delta());
        json.figure("gamma", gamma);
        json.number("vega", value.vega());
        json.figure("theta", theta);
        json.number("rho", value.rho());
    }

    static void writeText(PrintWriter out, List<OptionResult> options) {
        Table table = new Table(
                2, "option", "type", "forward", "strike", "days", "vol, %", "price", "delta", "gamma", "vega", "theta",
                "rho", "");
        for (OptionResult option : options) {
            OptionTerms terms = option.terms();
            OptionValue value = option.value();
            table.row(
                    option.id(),
                    terms.typeName(),
                    FigureText.format("%.2f", terms.forward()),
                    FigureText.format("%.2f", terms.strike()),
                    FigureText.format("%.2f", terms.years() * 365),
                    FigureText.format("%.2f", option.vol() * 100),
                    FigureText.format("%.4f", option.price()),
                    FigureText.format("%+.4f", value.delta()),
                    FigureText.cell(option.gamma(), "%.6f"),
                    FigureText.format("%.4f", value.vega()),
                    FigureText.cell(option.theta(), "%+.4f"),
                    FigureText.format("%+.4f", value.rho()),
                    FigureText.reason(option.gamma()));
        }
        table.write(out);
    }
}
