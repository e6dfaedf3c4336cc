package dev.alvh.core.contract;

import dev.alvh.core.calendar.ExchangeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A future on the VIX, monthly or weekly, $1,000 per point.
 *
 * <p>Its identity is its settlement. A month code is none: weekly files of the exchange carry codes too, and
 * {@code VX_2018-02-21.csv}, labelled {@code G (Feb 2018)}, is a weekly beside the monthly of 2018-02-14. Whether the
 * exchange really listed a weekly is not checked.
 *
 * @param settlement AM, as the settlement rule of volatility contracts gives it
 */
public record VxFuture(Settlement settlement) implements Contract, Comparable<VxFuture> {

    /** The first month with a monthly contract here. Trading began on 2004-03-26. */
    public static final YearMonth FIRST_MONTH = VixSettlementRule.FIRST_MONTH;

    /** The last month with a monthly contract here: the rule reads a Friday of the month after it. */
    public static final YearMonth LAST_MONTH = VixSettlementRule.LAST_MONTH;

    /** January to December. */
    private static final String MONTH_CODES = "FGHJKMNQUVXZ";

    private static final int FIRST_TWO_DIGIT_YEAR = 4;
    private static final int LAST_TWO_DIGIT_YEAR = 99;
    private static final int CENTURY = 2000;

    /**
     * Validates the future.
     *
     * @throws IllegalArgumentException if no VX future has this settlement
     */
    public VxFuture {
        if (!settlement.equals(VixSettlementRule.ofWednesday(settlement.ruleDate()))
                || !settlement.ruleDate().equals(VixSettlementRule.wednesdayOfWeek(settlement.ruleDate()))) {
            throw new IllegalArgumentException("no VX future has the settlement " + settlement);
        }
    }

    /**
     * The monthly future.
     *
     * @throws IllegalArgumentException outside {@link #FIRST_MONTH} to {@link #LAST_MONTH}
     */
    public static VxFuture monthly(YearMonth month) {
        return new VxFuture(VixSettlementRule.ofMonth(month));
    }

    /**
     * The future that settles on {@code date}: the monthly one where its month settles then, else a weekly. The weekly
     * that a special closure moved after its listing is also found under the date that it was listed with (2018-12-05).
     *
     * @throws IllegalArgumentException if none can, or in a month outside {@link #FIRST_MONTH} to {@link #LAST_MONTH}
     */
    public static VxFuture settlingOn(LocalDate date) {
        VxFuture monthly = monthly(YearMonth.from(date));
        if (monthly.settlement.date().equals(date)) {
            return monthly;
        }
        Settlement ofWeek = VixSettlementRule.ofWednesday(VixSettlementRule.wednesdayOfWeek(date));
        if (!ofWeek.date().equals(date) && !VixSettlementRule.isListedAs(ofWeek, date)) {
            throw new IllegalArgumentException("no VX future settles on " + date + "; that of its week settles on "
                    + ofWeek.date()
                    + ofWeek.movedBy().map(reason -> " (" + reason + ")").orElse(""));
        }
        return new VxFuture(ofWeek);
    }

    /**
     * The monthly future of a legacy code, as in {@code CFE_F05_VX.csv}.
     *
     * @param code one of F G H J K M N Q U V X Z, January to December
     * @param twoDigitYear 4 to 99, in the 2000s
     * @throws IllegalArgumentException on any other code or year, or outside {@link #FIRST_MONTH} to
     *     {@link #LAST_MONTH}
     */
    public static VxFuture fromMonthCode(char code, int twoDigitYear) {
        int month = MONTH_CODES.indexOf(code) + 1;
        if (month == 0) {
            throw new IllegalArgumentException("a VX month code is one of " + MONTH_CODES + ", not " + code);
        }
        if (twoDigitYear < FIRST_TWO_DIGIT_YEAR || twoDigitYear > LAST_TWO_DIGIT_YEAR) {
            throw new IllegalArgumentException("a VX year code is 4 to 99, not " + twoDigitYear);
        }
        return monthly(YearMonth.of(CENTURY + twoDigitYear, month));
    }

    /** Whether this is its month's monthly contract, the only kind that forms the curve. */
    public boolean isMonthly() {
        return VixSettlementRule.isMonthly(settlement.ruleDate());
    }

    /** The month of the settlement date. Names the contract where it is monthly; a weekly shares it with others. */
    public YearMonth month() {
        return YearMonth.from(settlement.date());
    }

    /** When trading ends: 08:00 Chicago on the settlement date, half an hour before the settlement. */
    public Instant lastTrade() {
        return ExchangeTime.lastVxTrade(settlement.date());
    }

    /** What a screen calls it: {@code Feb-18} for a monthly, {@code wk 21-Feb-18} for a weekly. */
    public String label() {
        return isMonthly() ? ContractLabels.of(month()) : "wk " + ContractLabels.of(settlement.date());
    }

    @Override
    public String code() {
        return "VX " + label();
    }

    @Override
    public int dollarsPerPoint() {
        return 1_000;
    }

    /** The rule's date decides all the rest of a settlement. */
    @Override
    public boolean equals(Object other) {
        return other instanceof VxFuture that && settlement.ruleDate().equals(that.settlement.ruleDate());
    }

    @Override
    public int hashCode() {
        return settlement.ruleDate().hashCode();
    }

    /** Earlier settlements first. */
    @Override
    public int compareTo(VxFuture other) {
        return settlement.date().compareTo(other.settlement.date());
    }
}
