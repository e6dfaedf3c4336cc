package dev.alvh.core.control;

/**
 * The money of a control since its first session, 1/10,000 dollars. Costs are what was paid, without sign.
 *
 * @param cash all costs paid
 * @param value of what is held and not settled in cash day by day: calls, and a product sold short, which is negative
 * @param spreads half-spreads
 * @param fees commissions
 */
public record ControlAccount(long cash, long value, long spreads, long fees) {

    public static final ControlAccount EMPTY = new ControlAccount(0, 0, 0, 0);

    /** What it has earned, all costs paid and what is held at its value. */
    public long equity() {
        return cash + value;
    }

    /** What it has earned before costs. */
    public long gain() {
        return equity() + spreads + fees;
    }

    /** The account of {@code scale} times the hedge; each amount is rounded once, half up. */
    public ControlAccount scaled(double scale) {
        return new ControlAccount(
                Math.round(cash * scale),
                Math.round(value * scale),
                Math.round(spreads * scale),
                Math.round(fees * scale));
    }
}
