package dev.alvh.core.chain;

import dev.alvh.core.contract.Contract;
import dev.alvh.core.observation.Figure;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The forward of an expiry from its own options by put-call parity, {@code C − P = D·(F − K)}: no spot, dividend or
 * borrowing rate is assumed, and an index that was printed at another moment than the quotes does no harm.
 *
 * <p>C and P are mids. A robust line through C − P over the strikes near the money has slope −D and meets zero at F.
 */
public sealed interface ParityForward {

    /** Fewer points would let one stale quote decide the line. */
    int FEWEST_STRIKES = 6;

    /**
     * A forward that the quotes give.
     *
     * @param forward points
     * @param rate continuously compounded, per year: from the line's slope, or lent by another expiry
     * @param forwardError of the forward, points: its standard error from the scatter of the strikes about the line,
     *     and never less than half the narrowest spread, by which all mids may lean to one side together. Blind to
     *     quotes of another moment
     * @param rateError of the rate, per year, by the same two. Wide in the last weeks, when the slope says little,
     *     and then without weight in any price
     * @param strikes how many strikes the line runs through
     * @param rateFrom the expiry that lent its rate; empty where the rate is the quotes' own
     */
    record Fitted(
            double forward,
            double rate,
            double forwardError,
            double rateError,
            int strikes,
            Optional<Contract> rateFrom)
            implements ParityForward {

        public Fitted {
            if (!(forward > 0 && forward < Double.POSITIVE_INFINITY && Double.isFinite(rate))) {
                throw new IllegalArgumentException(
                        "a forward is above 0 and its rate finite, got " + forward + " and " + rate);
            }
        }

        /** e^(−rT), what a point at settlement is worth now. */
        public double discountFactor(double years) {
            return Math.exp(-rate * years);
        }
    }

    /**
     * No forward, and why.
     *
     * @param reason one clause that completes "unavailable: …"
     */
    record Unavailable(String reason) implements ParityForward {}

    /** The forward in points, or why there is none. */
    default Figure forwardFigure() {
        return switch (this) {
            case Fitted fitted -> Figure.of(fitted.forward());
            case Unavailable(String reason) -> Figure.unavailable(reason);
        };
    }

    /** Forward and rate of an expiry, both from its quotes. */
    static ParityForward of(ChainSlice slice) {
        return of(slice, Optional.empty());
    }

    /**
     * The forward of an expiry for a rate that another's quotes tell better. A wrong one bends the points away from the
     * line, which shows in the forward's error.
     */
    static ParityForward of(ChainSlice slice, LentRate rate) {
        return of(slice, Optional.of(rate));
    }

    private static ParityForward of(ChainSlice slice, Optional<LentRate> lent) {
        List<ParityPoint> points = nearTheMoney(slice);
        if (points.size() < FEWEST_STRIKES) {
            return new Unavailable(
                    slice.expiry().code() + " has " + points.size() + " strikes near the money with two-sided quotes of"
                            + " call and put, a forward needs " + FEWEST_STRIKES);
        }
        double years = slice.years();
        ParityLine line = lent.map(rate -> ParityLine.through(points, Math.exp(-rate.rate() * years)))
                .orElseGet(() -> ParityLine.through(points));
        if (!(line.discount() > 0)) {
            return new Unavailable(
                    slice.expiry().code() + " has calls and puts that give a discount factor of " + line.discount());
        }
        double forward = line.forward();
        double lowest = points.getFirst().strike();
        double highest = points.getLast().strike();
        if (!(forward >= lowest && forward <= highest)) {
            return new Unavailable(slice.expiry().code() + " has two-sided quotes at strikes " + lowest + " to "
                    + highest + " only, and none on the other side of the forward");
        }
        return new Fitted(
                forward,
                lent.map(LentRate::rate).orElse(-Math.log(line.discount()) / years),
                line.forwardError(),
                lent.map(LentRate::error).orElse(line.discountError() / line.discount() / years),
                points.size(),
                lent.map(LentRate::from));
    }

    /** The strikes with both mids, within 3 % or 0.3·√T of where call and put cost most nearly the same. */
    private static List<ParityPoint> nearTheMoney(ChainSlice slice) {
        List<ParityPoint> points = slice.strikes().stream()
                .flatMap(strike -> ParityPoint.of(strike).stream())
                .toList();
        Optional<ParityPoint> centre = points.stream().min(Comparator.comparingDouble(p -> Math.abs(p.difference())));
        double band = Math.max(0.03, 0.3 * Math.sqrt(slice.years()));
        return centre.stream()
                .flatMap(c -> points.stream().filter(p -> Math.abs(Math.log(p.strike() / c.strike())) <= band))
                .toList();
    }
}
