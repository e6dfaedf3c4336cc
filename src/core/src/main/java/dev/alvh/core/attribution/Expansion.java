package dev.alvh.core.attribution;

import static dev.alvh.core.attribution.ModelledOption.FIRST_INDEX;
import static dev.alvh.core.attribution.ModelledOption.RATE;
import static dev.alvh.core.attribution.ModelledOption.UNDERLYING;

import dev.alvh.core.market.SeriesId;
import dev.alvh.core.step.Money;
import java.util.EnumMap;
import java.util.Map;

/**
 * What an option's price does along the straight line from one market to another, to the second order.
 *
 * <p>By Taylor's formula with the remainder as an integral, {@code f(1) − f(0) = f′(0) + ∫(1 − s)·f″(s) ds} on the line
 * s = 0..1. First-order terms are those of its start, which the trader has seen. The integral is taken at one point, the
 * centre of its weight, s = 1/3, as Gauss's rule of one node does: exact where the second-order greeks change linearly on
 * the way, so the error is of the fourth order. Greeks of the start alone would leave the third. The price at the line's
 * end is nowhere read: what the two orders miss is the residual.
 *
 * <p>An option with no time left is its payoff: straight, but for the bend at its strike, which has no second derivative
 * to be taken. It has a first order alone, and what a line across the bend misses is residual.
 */
final class Expansion {

    private static final double CENTRE = 1.0 / 3;

    /** Of a factor; below it the rounding of a price shows, above it its curvature. */
    private static final double STEP = 1e-4;

    private static final double SMALLEST = 0.01;

    /** Of the whole line. */
    private static final double LINE_STEP = 1.0 / 64;

    private final ModelledOption option;
    private final double[] from;
    private final double[] to;
    private final double dollarsPerPoint;

    Expansion(ModelledOption option, double[] from, double[] to, double dollarsPerPoint) {
        this.option = option;
        this.from = from;
        this.to = to;
        this.dollarsPerPoint = dollarsPerPoint;
    }

    /** The terms of the market's move. */
    Terms moves() {
        double move = to[UNDERLYING] - from[UNDERLYING];
        double delta = option.greeks(from).delta();
        double gamma = 0.5 * option.greeks(at(CENTRE)).gamma() * move * move;
        return new Terms(
                0,
                0,
                dollars(delta * move),
                dollars(gamma),
                vega(),
                dollars((slope(UNDERLYING) - delta) * move),
                dollars(secondOrder() - gamma),
                dollars(slope(RATE) * (to[RATE] - from[RATE])),
                0,
                0,
                0);
    }

    /** Of the underlying, as a fraction. */
    double move() {
        return to[UNDERLYING] / from[UNDERLYING] - 1;
    }

    /** The move in standard deviations of the time that is left, without sign; infinite where none is. */
    double deviations() {
        return Math.abs(Math.log1p(move())) / option.deviation(from);
    }

    private Map<SeriesId, Long> vega() {
        Map<SeriesId, Long> vega = new EnumMap<>(SeriesId.class);
        for (int i = FIRST_INDEX; i < from.length; i++) {
            vega.put(option.indices().get(i - FIRST_INDEX), dollars(slope(i) * (to[i] - from[i])));
        }
        return vega;
    }

    private long dollars(double points) {
        return Money.of(points * dollarsPerPoint);
    }

    /** Of the price in one factor, at the start. */
    private double slope(int factor) {
        double step = STEP * Math.max(Math.abs(from[factor]), SMALLEST);
        double[] up = from.clone();
        double[] down = from.clone();
        up[factor] += step;
        down[factor] -= step;
        return (option.price(up) - option.price(down)) / (up[factor] - down[factor]);
    }

    private double secondOrder() {
        if (option.years() == 0) {
            return 0;
        }
        double bend = option.price(at(CENTRE + LINE_STEP))
                - 2 * option.price(at(CENTRE))
                + option.price(at(CENTRE - LINE_STEP));
        return 0.5 * bend / (LINE_STEP * LINE_STEP);
    }

    private double[] at(double part) {
        double[] market = from.clone();
        for (int i = 0; i < market.length; i++) {
            market[i] += part * (to[i] - from[i]);
        }
        return market;
    }
}
