package dev.alvh.desktop.condor;

import dev.alvh.core.condor.CondorLeg;
import dev.alvh.core.condor.CondorValuation;
import dev.alvh.core.condor.IronCondor;
import dev.alvh.core.condor.LegValue;
import dev.alvh.core.condor.PortfolioMargin;
import dev.alvh.core.condor.TerminalDistribution;
import dev.alvh.core.control.Control;
import dev.alvh.core.desk.CondorBook;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.desk.Quoted;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.Mark;
import dev.alvh.core.shock.BreakEvens;
import dev.alvh.core.shock.CondorProfit;
import dev.alvh.desktop.text.Dates;
import dev.alvh.desktop.text.Numbers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;

/** The condor's numbers as the desk writes them. */
final class CondorTexts {

    private static final double PERCENT = 100;

    private CondorTexts() {}

    /** For example {@code 30 × 2600/2630/2880/2910, SPXW Fri 16 Mar 2018, sold 2 Feb 2018 at 7.10}. */
    static String heading(CondorBook book) {
        IronCondor condor = book.condor();
        return condor.quantity() + " × " + strike(condor.putWing()) + "/" + strike(condor.putShort()) + "/"
                + strike(condor.callShort()) + "/" + strike(condor.callWing()) + " · "
                + Dates.plain(book.expiry().settlement().date());
    }

    static ReadOut readOut(BookProfits profits, double spot, double days) {
        Map<BookLine, Double> dollars = new EnumMap<>(BookLine.class);
        Map<BookLine, String> texts = new EnumMap<>(BookLine.class);
        profits.byBook().forEach((book, profit) -> {
            double value = profit.at(spot, days);
            dollars.put(book, value);
            texts.put(book, Numbers.change(value, 0));
        });
        CondorProfit alone = profits.alone();
        return new ReadOut(
                spot,
                Numbers.fixed(spot, 2),
                Numbers.signed((spot / alone.spot() - 1) * PERCENT, 2) + " %",
                Numbers.fixed(alone.vix(spot, days), 2),
                profits.chosen().name(),
                dollars,
                texts);
    }

    static LegTable legs(DeskState desk, CondorBook book, CondorValuation valuation) {
        List<List<String>> rows = new ArrayList<>();
        for (LegValue leg : valuation.legs()) {
            CondorLeg option = leg.leg();
            rows.add(List.of(
                    (option.type() == OptionType.PUT ? "P " : "C ") + strike(option.strike()),
                    Numbers.signed(option.quantity(), 0),
                    Numbers.fixed(leg.price(), 2),
                    quote(desk, new Instrument.SpxOption(book.expiry(), option.strike(), option.type())),
                    Numbers.fixed(leg.vol() * PERCENT, 1),
                    Numbers.signed(leg.delta(), 0),
                    Numbers.signed(leg.gamma(), 1),
                    Numbers.signed(leg.vega(), 0),
                    Numbers.signed(leg.theta(), 0)));
        }
        rows.add(List.of(
                "Total",
                "",
                Numbers.fixed(valuation.mark(), 2),
                "",
                "",
                Numbers.signed(valuation.delta(), 0),
                Numbers.signed(valuation.gamma(), 1),
                Numbers.signed(valuation.vega(), 0),
                Numbers.signed(valuation.theta(), 0)));
        return new LegTable(
                rows.stream().anyMatch(row -> !row.get(LegTable.BID_ASK).isEmpty()), rows);
    }

    private static String quote(DeskState desk, Instrument.SpxOption option) {
        Quoted quoted = desk.quotes().get(option);
        if (quoted == null) {
            return "";
        }
        Mark mark = quoted.mark();
        return side(mark.bid()) + "–" + side(mark.ask());
    }

    private static String side(double points) {
        return Double.isNaN(points) ? Numbers.NONE : Numbers.fixed(points, 2);
    }

    static List<Fact> facts(CondorBook book, BookProfits profits) {
        IronCondor condor = book.condor();
        double credit = book.credit();
        double portfolio = PortfolioMargin.BROAD_INDEX.estimate(
                condor, book.valuation(), book.market().spx(), book.years());
        double chance = new TerminalDistribution(book.market().spx(), book.years()).profit(condor, credit);
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("Sold " + Dates.day(book.entered()) + " for", Numbers.fixed(credit, 2), "pts"),
                new Fact("P&L, model", Numbers.change(book.profit(), 0), "$"),
                new Fact("Most to gain", Numbers.signed(condor.maxProfit(credit), 0), "$"),
                new Fact("Most to lose", Numbers.signed(-condor.maxLoss(credit), 0), "$"),
                new Fact("Defined risk", Numbers.fixed(condor.margin(credit), 0), "$"),
                new Fact("Portf. margin", Numbers.fixed(portfolio, 0), "$"),
                new Fact("P(profit)", Numbers.fixed(chance * PERCENT, 1), "%"),
                new Fact("To expiry", Numbers.fixed(profits.alone().daysToExpiry(), 1), "days")));
        profits.byBook().forEach((line, profit) -> {
            if (line != BookLine.CONDOR) {
                facts.add(new Fact(profits.name(line) + ", VIX +1", Numbers.signed(profit.perVixPoint(), 0), "$"));
            }
        });
        return facts;
    }

    /** Cells in the order of {@link BreakEvenRow#HEADINGS}. */
    static List<List<String>> breakEvens(List<BreakEvenRow> rows, HedgeChoice chosen) {
        return rows.stream().map(row -> cells(row, chosen)).toList();
    }

    private static List<String> cells(BreakEvenRow row, HedgeChoice chosen) {
        boolean alone = row.name().equals(Control.UNHEDGED.key());
        BreakEvens found = row.found();
        return List.of(
                (row.name().equals(chosen.name()) ? "▸" : " ") + row.name(),
                Numbers.sign(row.vixBeta()),
                alone ? "" : text(row.budgetScale(), value -> Numbers.fixed(value, 2)),
                text(found.lower(), value -> Numbers.fixed(value, 0)),
                alone ? "" : text(found.lowerShiftBp(), value -> Numbers.signed(value, 0)),
                text(found.upper(), value -> Numbers.fixed(value, 0)),
                alone ? "" : text(found.upperShiftBp(), value -> Numbers.signed(value, 0)));
    }

    /** One row for those who cannot see the table. */
    static String spoken(BreakEvenRow row) {
        BreakEvens found = row.found();
        return row.name() + ": break-evens " + text(found.lower(), value -> Numbers.fixed(value, 0)) + " and "
                + text(found.upper(), value -> Numbers.fixed(value, 0)) + ", shift "
                + text(found.lowerShiftBp(), value -> Numbers.signed(value, 0)) + " and "
                + text(found.upperShiftBp(), value -> Numbers.signed(value, 0)) + " basis points";
    }

    private static String text(Figure figure, DoubleFunction<String> known) {
        return switch (figure) {
            case Figure.Known(double value) -> known.apply(value);
            case Figure.Unavailable _ -> Numbers.NONE;
        };
    }

    private static String strike(double points) {
        return Numbers.fixed(points, 0).replace("\u2009", "");
    }
}
