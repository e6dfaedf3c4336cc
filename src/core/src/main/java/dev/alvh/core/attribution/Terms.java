package dev.alvh.core.attribution;

import dev.alvh.core.market.SeriesId;
import dev.alvh.core.step.Money;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A session's P&L taken apart, 1/10,000 dollars; a gain is positive, a cost negative. The terms, {@link #residual()} among
 * them, sum to {@link #booked()} exactly.
 *
 * <p>First the day passes, then the market moves. <em>Carry</em> is what the close before knew already: the holding
 * repriced in that close's market at this close's date. <em>Moves</em> start from there.
 *
 * @param theta of an option: less time, its forward and its volatility held
 * @param rollDown of a future: it slides down the curve, which stands still; of an option: so do its forward and its
 *     strike's volatility
 * @param delta first order in the underlying (SPX, or the VX future of the same settlement), the strike's volatility held
 * @param gamma second order in it
 * @param vega first order in each index of the VIX family, the surface solved again, and of VIX calls in VVIX; by index.
 *     The family's index is the tenor: 9, 30, 93 and 184 days
 * @param skew first order in the underlying, through the smile: volatility belongs to moneyness, so a strike's changes
 *     as the underlying moves
 * @param cross what is left of the second order: underlying against volatility (vanna), volatility against itself
 *     (volga), and the smile's part of gamma
 * @param rates first order in the rate
 * @param trades half-spreads: what was traded, against its mark
 * @param fees commissions
 * @param residual booked less all of these
 */
public record Terms(
        long theta,
        long rollDown,
        long delta,
        long gamma,
        Map<SeriesId, Long> vega,
        long skew,
        long cross,
        long rates,
        long trades,
        long fees,
        long residual) {

    public static final Terms NONE = new Terms(0, 0, 0, 0, Map.of(), 0, 0, 0, 0, 0, 0);

    public Terms {
        EnumMap<SeriesId, Long> sorted = new EnumMap<>(SeriesId.class);
        sorted.putAll(vega);
        vega = Collections.unmodifiableMap(sorted);
    }

    /**
     * What the close before knew of the day that passes.
     *
     * @param price at the close before, points
     * @param older the same with less time and nothing else changed
     * @param aged in the market of the close before, at the date of the later one
     */
    static Terms carry(double price, double older, double aged, double dollarsPerPoint) {
        return new Terms(
                Money.of((older - price) * dollarsPerPoint),
                Money.of((aged - older) * dollarsPerPoint),
                0,
                0,
                Map.of(),
                0,
                0,
                0,
                0,
                0,
                0);
    }

    /** What a future moved, points. */
    static Terms delta(double move, double dollarsPerPoint) {
        return new Terms(0, 0, Money.of(move * dollarsPerPoint), 0, Map.of(), 0, 0, 0, 0, 0, 0);
    }

    /** What trading cost: half-spreads and commissions, as they were paid, without sign. */
    static Terms costs(long spreads, long fees) {
        return new Terms(0, 0, 0, 0, Map.of(), 0, 0, 0, -spreads, -fees, 0);
    }

    /** The same with the residual that makes them sum to what was booked. */
    Terms leaving(long booked) {
        return new Terms(theta, rollDown, delta, gamma, vega, skew, cross, rates, trades, fees, booked - explained());
    }

    /** Term by term. */
    public Terms plus(Terms other) {
        EnumMap<SeriesId, Long> both = new EnumMap<>(SeriesId.class);
        both.putAll(vega);
        other.vega.forEach((index, money) -> both.merge(index, money, Long::sum));
        return new Terms(
                theta + other.theta,
                rollDown + other.rollDown,
                delta + other.delta,
                gamma + other.gamma,
                both,
                skew + other.skew,
                cross + other.cross,
                rates + other.rates,
                trades + other.trades,
                fees + other.fees,
                residual + other.residual);
    }

    /** Of one index; 0 where nothing depends on it. */
    public long vega(SeriesId index) {
        return vega.getOrDefault(index, 0L);
    }

    /** All indices together. */
    public long vegas() {
        return vega.values().stream().mapToLong(Long::longValue).sum();
    }

    /** All but the residual. */
    public long explained() {
        return theta + rollDown + delta + gamma + vegas() + skew + cross + rates + trades + fees;
    }

    /** The P&L of record. */
    public long booked() {
        return explained() + residual;
    }

    /** The terms without their signs and without the residual: how much there was to explain. */
    public long gross() {
        return Math.abs(theta)
                + Math.abs(rollDown)
                + Math.abs(delta)
                + Math.abs(gamma)
                + vega.values().stream().mapToLong(Math::abs).sum()
                + Math.abs(skew)
                + Math.abs(cross)
                + Math.abs(rates)
                + Math.abs(trades)
                + Math.abs(fees);
    }
}
