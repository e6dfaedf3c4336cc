package dev.alvh.desktop.condor;

import dev.alvh.core.condor.CondorLeg;
import dev.alvh.core.condor.CondorValuation;
import dev.alvh.core.condor.IronCondor;
import dev.alvh.core.condor.LegValue;
import dev.alvh.core.condor.PortfolioMargin;
import dev.alvh.core.condor.TerminalDistribution;
import dev.alvh.core.desk.CondorBook;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.desk.Quoted;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.Mark;
import dev.alvh.core.shock.BreakEvens;
import dev.alvh.core.shock.CondorProfit;
import dev.alvh.core.shock.Hedging;
import dev.alvh.desktop.text.Dates;
import dev.alvh.desktop.text.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    static ReadOut readOut(CondorProfit profit, double spot, double days) {
        Map<BookLine, Double> dollars = new EnumMap<>(BookLine.class);
        Map<BookLine, String> texts = new EnumMap<>(BookLine.class);
        for (BookLine book : BookLine.values()) {
            double value = profit.at(CondorProfile.hedging(book), spot, days);
            dollars.put(book, value);
            texts.put(book, Numbers.change(value, 0));
        }
        return new ReadOut(
                spot,
                Numbers.fixed(spot, 2),
                Numbers.signed((spot / profit.spot() - 1) * PERCENT, 2) + " %",
                Numbers.fixed(profit.vix(spot, days), 2),
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

    static List<Fact> facts(CondorBook book, CondorProfit profit) {
        IronCondor condor = book.condor();
        double credit = book.credit();
        double portfolio = PortfolioMargin.BROAD_INDEX.estimate(
                condor, book.valuation(), book.market().spx(), book.years());
        double chance = new TerminalDistribution(book.market().spx(), book.years()).profit(condor, credit);
        return List.of(
                new Fact("Sold " + Dates.day(book.entered()) + " for", Numbers.fixed(credit, 2), "pts"),
                new Fact("P&L, model", Numbers.change(book.profit(), 0), "$"),
                new Fact("Most to gain", Numbers.signed(condor.maxProfit(credit), 0), "$"),
                new Fact("Most to lose", Numbers.signed(-condor.maxLoss(credit), 0), "$"),
                new Fact("Defined risk", Numbers.fixed(condor.margin(credit), 0), "$"),
                new Fact("Portf. margin", Numbers.fixed(portfolio, 0), "$"),
                new Fact("P(profit)", Numbers.fixed(chance * PERCENT, 1), "%"),
                new Fact("To expiry", Numbers.fixed(profit.daysToExpiry(), 1), "days"),
                new Fact("Hedge, VIX +1", Numbers.signed(profit.perVixPoint(Hedging.ADAPTIVE), 0), "$"),
                new Fact("Static, VIX +1", Numbers.signed(profit.perVixPoint(Hedging.STATIC), 0), "$"));
    }

    static List<List<String>> breakEvens(Map<BookLine, BreakEvens> all) {
        return Arrays.stream(BookLine.values())
                .flatMap(book -> Stream.ofNullable(all.get(book)).map(found -> row(book, found)))
                .toList();
    }

    private static List<String> row(BookLine book, BreakEvens found) {
        boolean alone = book == BookLine.CONDOR;
        return List.of(
                book.title(),
                text(found.lower(), false),
                alone ? "" : text(found.lowerShiftBp(), true),
                text(found.upper(), false),
                alone ? "" : text(found.upperShiftBp(), true));
    }

    private static String text(Figure figure, boolean shift) {
        return switch (figure) {
            case Figure.Known(double value) -> shift ? Numbers.signed(value, 1) : Numbers.fixed(value, 1);
            case Figure.Unavailable _ -> Numbers.NONE;
        };
    }

    private static String strike(double points) {
        return Numbers.fixed(points, 0).replace("\u2009", "");
    }
}
