package dev.alvh.cli.price;

import dev.alvh.cli.text.FigureText;
import dev.alvh.cli.text.Table;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.option.ImpliedVol;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.json.Fields;
import dev.alvh.store.json.JsonOut;
import java.io.PrintWriter;
import java.util.List;

/**
 * The volatility that a price implies.
 *
 * @param price discounted, points
 * @param vol per year as a decimal
 */
record ImpliedVolResult(String id, OptionTerms terms, double price, Figure vol) implements Result {

    static ImpliedVolResult of(String id, Fields option) throws BadFileException {
        option.allowOnly("id", "type", "forward", "strike", "years", "rate", "price");
        OptionTerms terms = OptionTerms.of(option);
        double price = option.number("price");
        return new ImpliedVolResult(
                id,
                terms,
                price,
                ImpliedVol.of(terms.type(), price, terms.forward(), terms.strike(), terms.years(), terms.rate()));
    }

    @Override
    public void writeFields(JsonOut json) {
        json.figure("vol", vol);
    }

    static void writeText(PrintWriter out, List<ImpliedVolResult> options) {
        Table table = new Table(2, "implied vol", "type", "forward", "strike", "days", "price", "vol, %", "");
        for (ImpliedVolResult option : options) {
            OptionTerms terms = option.terms();
            table.row(
                    option.id(),
                    terms.typeName(),
                    FigureText.format("%.2f", terms.forward()),
                    FigureText.format("%.2f", terms.strike()),
                    FigureText.format("%.2f", terms.years() * 365),
                    FigureText.format("%.4f", option.price()),
                    FigureText.cell(option.vol().map(vol -> vol * 100), "%.4f"),
                    FigureText.reason(option.vol()));
        }
        table.write(out);
    }
}
