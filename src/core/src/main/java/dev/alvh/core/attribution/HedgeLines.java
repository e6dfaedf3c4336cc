package dev.alvh.core.attribution;

import dev.alvh.core.layer.Layer;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.option.Black76;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.step.Money;
import dev.alvh.core.step.Position;
import dev.alvh.core.step.Series;
import dev.alvh.core.step.VixMarks;
import dev.alvh.core.tape.TapeDay;
import java.util.List;

/** What a layer holds: a future, or calls. */
final class HedgeLines {

    private final Holding.Hedge holding;
    private final Span span;
    private final Ruleset ruleset;
    private final int node;

    /** Whether the contract has settled by the later close. */
    private final boolean settles;

    /** From the later close to the settlement. */
    private final double years;

    /** At the later close, points; NaN without a price. */
    private final double price;

    private HedgeLines(Holding.Hedge holding, Span span, Ruleset ruleset) {
        this.holding = holding;
        this.span = span;
        this.ruleset = ruleset;
        TapeDay after = span.after();
        int settleDay = settleDay(holding.position());
        int next = after.nodeOf(settleDay);
        node = span.marked().nodeOf(settleDay);
        settles = settleDay <= after.epochDay();
        years = next >= 0 ? after.years(next) : 0;
        price = next >= 0 ? after.price(next) : after.finalSettlement(settleDay);
    }

    static int settleDay(Position position) {
        return (int) position.contract().settlement().date().toEpochDay();
    }

    static Line of(Layer layer, Position position, Span span, Ruleset ruleset) {
        Holding.Hedge holding = new Holding.Hedge(layer, position);
        HedgeLines lines = new HedgeLines(holding, span, ruleset);
        if (Double.isNaN(lines.price) && !lines.settles) {
            return Line.withoutPrice(holding);
        }
        return position.callStrike().isPresent()
                ? lines.call(position.callStrike().getAsDouble())
                : lines.future();
    }

    /** A final settlement that is not known is taken to be the last price, as the books take it. */
    private double priceNow() {
        return Double.isNaN(price) ? span.marked().price(node) : price;
    }

    private Line future() {
        double before = span.marked().price(node);
        double aged = StillCurve.price(span.marked(), years);
        Position position = holding.position();
        int dollars = (10 * position.vx() + position.vxm()) * Series.VXM.dollarsPerPoint();
        return new Line(
                holding,
                Terms.carry(before, before, aged, dollars)
                        .plus(Terms.delta(priceNow() - aged, dollars))
                        .leaving((Money.of(priceNow()) - Money.of(before)) * dollars),
                Causes.ofMark(span));
    }

    private Line call(double strike) {
        TapeDay marked = span.marked();
        TapeDay after = span.after();
        double rate = VixMarks.rate(marked, ruleset);
        VixCall option = new VixCall(strike, years);
        double[] from = {StillCurve.price(marked, years), rate, marked.options().vvix()};
        double[] to = {
            priceNow(), VixMarks.rate(after, ruleset), after.options().vvix()
        };
        double before = VixMarks.call(marked, ruleset, node, strike);
        double[] held = {marked.price(node), rate, marked.options().vvix()};
        double vol = new VixCall(strike, marked.years(node)).vol(held);
        double older = Black76.price(OptionType.CALL, marked.price(node), strike, years, vol, rate);
        int dollars = Series.CALL.dollarsPerPoint() * holding.position().vx();
        Expansion expansion = new Expansion(option, from, to, dollars);
        return new Line(
                holding,
                Terms.carry(before, older, option.price(from), dollars)
                        .plus(expansion.moves())
                        .leaving((Money.of(option.price(to)) - Money.of(before)) * dollars),
                Causes.of(
                        span,
                        expansion,
                        strike,
                        settles,
                        knowsVvix(marked) == knowsVvix(after) ? List.of() : List.of(SeriesId.VVIX)));
    }

    private static boolean knowsVvix(TapeDay day) {
        return day.closes()
                .of(SeriesId.VVIX)
                .filter(close -> close.date().equals(day.date()))
                .isPresent();
    }
}
