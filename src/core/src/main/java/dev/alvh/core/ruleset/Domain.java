package dev.alvh.core.ruleset;

import java.math.BigDecimal;

/** Refuses a number outside its range, and names the field, the range and the number. */
final class Domain {

    private Domain() {}

    /** Written so that NaN fails. */
    static void require(String field, double value, double from, double to) {
        if (!(value >= from && value <= to)) {
            throw new IllegalArgumentException(
                    field + " must be from " + plain(from) + " to " + plain(to) + ", got " + plain(value));
        }
    }

    /** The lower of two fields that must not cross. */
    static void requireBelow(String field, double value, String limit, double limitValue) {
        if (!(value < limitValue)) {
            throw new IllegalArgumentException(
                    field + " must be below " + limit + ", which is " + plain(limitValue) + ", got " + plain(value));
        }
    }

    private static String plain(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }
}
