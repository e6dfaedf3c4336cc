package dev.alvh.core.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The closures that United States stock and option exchanges share: the yearly holidays and the special days. */
final class UsClosures {

    /** Earlier than any supported year: the holiday has no beginning within the calendar. */
    private static final int ALWAYS = Integer.MIN_VALUE;

    private static final List<Holiday> HOLIDAYS = List.of(
            // A Saturday New Year is not observed: the Friday before is a session of the old year.
            new Holiday("New Year's Day", ALWAYS, fixed(Month.JANUARY, 1), UsClosures::sundayToMonday),
            new Holiday("Martin Luther King Jr. Day", ALWAYS, nth(3, MONDAY, Month.JANUARY), UsClosures::asItFalls),
            new Holiday("Presidents' Day", ALWAYS, nth(3, MONDAY, Month.FEBRUARY), UsClosures::asItFalls),
            new Holiday("Good Friday", ALWAYS, year -> easter(year).minusDays(2), UsClosures::asItFalls),
            new Holiday("Memorial Day", ALWAYS, nth(-1, MONDAY, Month.MAY), UsClosures::asItFalls),
            new Holiday("Juneteenth", 2022, fixed(Month.JUNE, 19), UsClosures::nearestWeekday),
            new Holiday("Independence Day", ALWAYS, fixed(Month.JULY, 4), UsClosures::nearestWeekday),
            new Holiday("Labor Day", ALWAYS, nth(1, MONDAY, Month.SEPTEMBER), UsClosures::asItFalls),
            new Holiday("Thanksgiving Day", ALWAYS, nth(4, THURSDAY, Month.NOVEMBER), UsClosures::asItFalls),
            new Holiday("Christmas Day", ALWAYS, fixed(Month.DECEMBER, 25), UsClosures::nearestWeekday));

    private static final List<Closure> SPECIAL_CLOSURES = List.of(
            special("2004-06-11", "day of mourning for President Reagan"),
            special("2007-01-02", "day of mourning for President Ford"),
            special("2012-10-29", "Hurricane Sandy"),
            special("2012-10-30", "Hurricane Sandy"),
            special("2018-12-05", "day of mourning for President G.H.W. Bush"),
            special("2025-01-09", "day of mourning for President Carter"));

    private static final Map<LocalDate, Closure> BY_DATE = Stream.concat(
                    IntStream.rangeClosed(ExchangeCalendar.FIRST_YEAR, ExchangeCalendar.LAST_YEAR)
                            .boxed()
                            .flatMap(year -> HOLIDAYS.stream().flatMap(holiday -> holiday.closure(year).stream())),
                    SPECIAL_CLOSURES.stream())
            .collect(toUnmodifiableMap(Closure::date, identity()));

    private UsClosures() {}

    /** The closure on {@code date}; empty on sessions and weekends, and outside the calendar's years. */
    static Optional<Closure> on(LocalDate date) {
        return Optional.ofNullable(BY_DATE.get(date));
    }

    /** A yearly holiday: its first year, the date that it commemorates and the date on which exchanges observe it. */
    private record Holiday(
            String name, int firstYear, IntFunction<LocalDate> date, UnaryOperator<LocalDate> observance) {

        Optional<Closure> closure(int year) {
            LocalDate actual = date.apply(year);
            LocalDate observed = observance.apply(actual);
            if (year < firstYear || isWeekend(observed)) {
                return Optional.empty();
            }
            return Optional.of(new Closure(observed, observed.equals(actual) ? name : name + " (observed)", false));
        }
    }

    private static Closure special(String date, String name) {
        return new Closure(LocalDate.parse(date), name, true);
    }

    private static IntFunction<LocalDate> fixed(Month month, int day) {
        return year -> LocalDate.of(year, month, day);
    }

    private static IntFunction<LocalDate> nth(int ordinal, DayOfWeek day, Month month) {
        return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
    }

    /** For days that never fall on a weekend. */
    private static LocalDate asItFalls(LocalDate date) {
        return date;
    }

    private static LocalDate sundayToMonday(LocalDate date) {
        return date.getDayOfWeek() == SUNDAY ? date.plusDays(1) : date;
    }

    private static LocalDate nearestWeekday(LocalDate date) {
        return date.getDayOfWeek() == SATURDAY ? date.minusDays(1) : sundayToMonday(date);
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    /**
     * Gregorian Easter Sunday, by the anonymous algorithm (Nature, 1876; Meeus, Astronomical Algorithms, ch. 8). Its
     * symbols are kept, because none of the intermediate values has a name that would explain it.
     */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int monthAndDay = h + l - 7 * m + 114;
        return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
    }
}
