package dev.alvh.core.attribution;

import dev.alvh.core.condor.CondorLeg;
import dev.alvh.core.condor.IronCondor;
import dev.alvh.core.condor.SpxMarket;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.option.Black76;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.shock.IndexFamily;
import dev.alvh.core.step.HeldCondor;
import dev.alvh.core.step.Money;
import dev.alvh.core.step.SessionMarket;
import dev.alvh.core.step.VixMarks;
import dev.alvh.core.tape.TapeDay;
import java.util.List;

/** The legs of a condor. */
final class CondorLines {

    private final HeldCondor held;
    private final Span span;
    private final boolean expires;
    private final SpxMarket market;
    private final double yearsBefore;
    private final double years;
    private final List<SeriesId> indices;
    private final List<SeriesId> changed;
    private final double[] from;
    private final double[] to;

    private CondorLines(HeldCondor held, Span span, boolean expires, Ruleset ruleset) {
        this.held = held;
        this.span = span;
        this.expires = expires;
        TapeDay after = span.after();
        market = SessionMarket.spx(span.marked(), ruleset);
        yearsBefore = span.marked().yearsTo(held.expirySecond());
        years = expires ? 0 : after.yearsTo(held.expirySecond());
        IndexFamily family = span.marked().options().family().orElseThrow();
        // an expiry reads no volatility, so that it needs none
        IndexFamily next = after.options().family().orElse(family);
        indices = Family.known(family, next);
        changed = indices.stream()
                .filter(index -> Family.knows(family, index) != Family.knows(next, index))
                .toList();
        from = SpxOption.market(market.spot(), market.rate(), family, indices);
        to = SpxOption.market(after.options().spx(), VixMarks.rate(after, ruleset), next, indices);
    }

    /** A line for each leg, by rising strike. */
    static List<Line> of(HeldCondor held, Span span, Ruleset ruleset) {
        TapeDay after = span.after();
        boolean expires =
                held.expiryDay() <= after.epochDay() && after.options().spx() > 0;
        List<CondorLeg> legs = held.condor().legs();
        if (!expires && !after.options().hasSpx()) {
            return legs.stream()
                    .map(leg -> Line.withoutPrice(new Holding.Leg(leg, held.expiry())))
                    .toList();
        }
        CondorLines lines = new CondorLines(held, span, expires, ruleset);
        return legs.stream().map(lines::line).toList();
    }

    private Line line(CondorLeg leg) {
        SpxOption option = new SpxOption(leg, indices, market.dividend(), years);
        double price = market.price(leg.type(), leg.strike(), yearsBefore);
        double older = Black76.price(
                leg.type(),
                market.forward(yearsBefore),
                leg.strike(),
                years,
                market.vol(leg.strike(), yearsBefore),
                market.rate());
        int dollars = IronCondor.DOLLARS_PER_POINT * leg.quantity();
        Expansion expansion = new Expansion(option, from, to, dollars);
        return new Line(
                new Holding.Leg(leg, held.expiry()),
                Terms.carry(price, older, option.price(from), dollars)
                        .plus(expansion.moves())
                        .leaving((Money.of(option.price(to)) - Money.of(price)) * dollars),
                Causes.of(span, expansion, leg.strike(), expires, changed));
    }
}
