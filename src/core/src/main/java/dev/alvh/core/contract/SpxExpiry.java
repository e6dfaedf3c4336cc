package dev.alvh.core.contract;

import dev.alvh.core.calendar.Closure;
import dev.alvh.core.calendar.ExchangeCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Locale;

/**
 * An expiry of SPX options, without a strike, $100 per point: the monthly one with root SPX, which settles AM on the
 * third Friday, or one of root SPXW, which settles PM on its weekday. Both exist on third Fridays, as two contracts.
 *
 * <p>Two expiries are equal where root and date are: a Monday holiday and the Tuesday after it name one contract.
 * Whether the exchange really listed an expiry is not checked.
 *
 * @param settlement AM for root SPX, PM for root SPXW
 */
public record SpxExpiry(Settlement settlement) implements Contract, Comparable<SpxExpiry> {

    private static final ExchangeCalendar CALENDAR = ExchangeCalendar.CBOE_OPTIONS;

    private static final Comparator<SpxExpiry> ORDER = Comparator.comparing(SpxExpiry::settles);

    /**
     * Validates the expiry.
     *
     * @throws IllegalArgumentException if no SPX option has this settlement
     */
    public SpxExpiry {
        if (!settlement.equals(settlementOf(settlement.ruleDate(), settlement.style()))) {
            throw new IllegalArgumentException("no SPX option has the settlement " + settlement);
        }
    }

    /**
     * The AM-settled monthly expiry, root SPX: the third Friday, or the business day before it where that is a holiday.
     *
     * @throws IllegalArgumentException outside the years of {@link ExchangeCalendar}
     */
    public static SpxExpiry monthly(YearMonth month) {
        return new SpxExpiry(settlementOf(ThirdFriday.of(month), SettlementStyle.AM));
    }

    /**
     * The PM-settled expiry, root SPXW, of a weekday. On a holiday a Monday's expiry moves to the next business day,
     * that of any other day to the one before.
     *
     * @param nominalWeekday Monday to Friday
     * @throws IllegalArgumentException at a weekend, or outside the years of {@link ExchangeCalendar}
     */
    public static SpxExpiry weekly(LocalDate nominalWeekday) {
        return new SpxExpiry(settlementOf(nominalWeekday, SettlementStyle.PM));
    }

    /** The option root: {@code SPX} or {@code SPXW}. */
    public String root() {
        return switch (settlement.style()) {
            case AM -> "SPX";
            case PM -> "SPXW";
        };
    }

    /** The last date on which the options trade: the session before an AM settlement, the day of a PM settlement. */
    public LocalDate lastTradeDate() {
        return switch (settlement.style()) {
            case AM -> CALENDAR.previousSession(settlement.date());
            case PM -> settlement.date();
        };
    }

    @Override
    public String code() {
        return root() + " " + ContractLabels.of(settlement.date());
    }

    @Override
    public int dollarsPerPoint() {
        return 100;
    }

    /** Earlier settlements first: on one date AM before PM. */
    @Override
    public int compareTo(SpxExpiry other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpxExpiry that
                && settlement.style() == that.settlement.style()
                && settlement.date().equals(that.settlement.date());
    }

    @Override
    public int hashCode() {
        return settlement.date().hashCode();
    }

    private static Settlement settlementOf(LocalDate ruleDate, SettlementStyle style) {
        DayOfWeek weekday = ruleDate.getDayOfWeek();
        if (weekday.compareTo(DayOfWeek.FRIDAY) > 0) {
            throw new IllegalArgumentException("SPX options expire Monday to Friday, not on " + ruleDate);
        }
        if (style == SettlementStyle.AM && !ThirdFriday.is(ruleDate)) {
            throw new IllegalArgumentException("AM-settled SPX options expire on third Fridays, not on " + ruleDate);
        }
        return CALENDAR.closure(ruleDate)
                .map(closure -> moved(closure, style))
                .orElseGet(() -> Settlement.onRule(ruleDate, style));
    }

    private static Settlement moved(Closure closure, SettlementStyle style) {
        LocalDate ruleDate = closure.date();
        String day = "the " + ruleDate.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US);
        if (ruleDate.getDayOfWeek() == DayOfWeek.MONDAY) {
            String reason = HolidayClause.sentence(day, closure, "next");
            return Settlement.moved(ruleDate, CALENDAR.nextSession(ruleDate), style, reason);
        }
        String reason = HolidayClause.sentence(day, closure, "preceding");
        return Settlement.moved(ruleDate, CALENDAR.previousSession(ruleDate), style, reason);
    }
}
