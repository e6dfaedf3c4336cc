package dev.alvh.core.contract;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.alvh.core.calendar.Closure;
import dev.alvh.core.calendar.ExchangeCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where volatility contracts, futures and options alike, settle: on the Wednesday 30 days before a Friday on which SPX
 * options expire, the third Friday of the following month for the monthly contract. If that Wednesday or that Friday is
 * an exchange holiday, on the business day before the Wednesday. Always AM.
 *
 * <p>Exchange holidays and business days are those of {@link ExchangeCalendar#CBOE_OPTIONS}, because the settlement
 * value is an opening of SPX options.
 */
final class VixSettlementRule {

    static final YearMonth FIRST_MONTH = YearMonth.of(ExchangeCalendar.FIRST_YEAR, Month.JANUARY);

    /** The Friday of the December contract would be in the year after the calendar's last. */
    static final YearMonth LAST_MONTH = YearMonth.of(ExchangeCalendar.LAST_YEAR, Month.NOVEMBER);

    private static final int DAYS_TO_FRIDAY = 30;
    private static final ExchangeCalendar CALENDAR = ExchangeCalendar.CBOE_OPTIONS;

    /**
     * What the exchange did where it did not follow the rule above, by the Wednesday of the rule. The weekly contract
     * of 2018-12-05 was already listed when the day of mourning was declared, and the opening of SPX options that
     * settles it was taken on the next day (Cboe notice C2018120300).
     */
    private static final Map<LocalDate, Settlement> EXCEPTIONS = Stream.of(
                    exception("2004-07-21", "2004-07-14", "the exchange ended VX Jul-04 a week before the rule"),
                    exception("2004-10-20", "2004-10-13", "the exchange ended VX Oct-04 a week before the rule"),
                    exception(
                            "2018-12-05",
                            "2018-12-06",
                            "the Wednesday itself, 2018-12-05, was declared a day of mourning after listing: "
                                    + "the following business day"))
            .collect(toUnmodifiableMap(Settlement::ruleDate, identity()));

    private VixSettlementRule() {}

    /**
     * The settlement of the monthly contract.
     *
     * @throws IllegalArgumentException outside {@link #FIRST_MONTH} to {@link #LAST_MONTH}
     */
    static Settlement ofMonth(YearMonth month) {
        if (month.isBefore(FIRST_MONTH) || month.isAfter(LAST_MONTH)) {
            throw new IllegalArgumentException(
                    "VIX settlements are known from " + FIRST_MONTH + " to " + LAST_MONTH + ", not for " + month);
        }
        return ofWednesday(ThirdFriday.of(month.plusMonths(1)).minusDays(DAYS_TO_FRIDAY));
    }

    /** The settlement of the contract, weekly or monthly, that the plain rule puts on this Wednesday. */
    static Settlement ofWednesday(LocalDate wednesday) {
        Settlement exception = EXCEPTIONS.get(wednesday);
        if (exception != null) {
            return exception;
        }
        return holidayClause(wednesday)
                .map(reason ->
                        Settlement.moved(wednesday, CALENDAR.previousSession(wednesday), SettlementStyle.AM, reason))
                .orElseGet(() -> Settlement.onRule(wednesday, SettlementStyle.AM));
    }

    /** Whether the contract that the plain rule puts on this Wednesday is a monthly one. */
    static boolean isMonthly(LocalDate wednesday) {
        return ThirdFriday.is(wednesday.plusDays(DAYS_TO_FRIDAY));
    }

    /** Whether a special closure, declared after the listing, moved this settlement from {@code date}. */
    static boolean isListedAs(Settlement settlement, LocalDate date) {
        return settlement.ruleDate().equals(date)
                && CALENDAR.closure(date).filter(Closure::special).isPresent();
    }

    /** The Wednesday of the week, Monday to Sunday, of {@code date}. */
    static LocalDate wednesdayOfWeek(LocalDate date) {
        return date.with(ChronoField.DAY_OF_WEEK, DayOfWeek.WEDNESDAY.getValue());
    }

    private static Settlement exception(String ruleDate, String date, String reason) {
        return Settlement.moved(LocalDate.parse(ruleDate), LocalDate.parse(date), SettlementStyle.AM, reason);
    }

    private static Optional<String> holidayClause(LocalDate wednesday) {
        LocalDate friday = wednesday.plusDays(DAYS_TO_FRIDAY);
        return CALENDAR.closure(wednesday)
                .map(closure -> HolidayClause.sentence("the Wednesday itself", closure, "preceding"))
                .or(() -> CALENDAR.closure(friday)
                        .map(closure -> HolidayClause.sentence("the Friday 30 days later", closure, "preceding")));
    }
}
