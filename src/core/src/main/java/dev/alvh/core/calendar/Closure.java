package dev.alvh.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A weekday on which an exchange holds no session.
 *
 * @param date the closed day, Monday to Friday
 * @param name what it is called within a sentence, such as {@code Good Friday} or {@code Juneteenth (observed)}
 * @param special true for an unscheduled closure (mourning, storm), which no rule could have foreseen when the
 *     contracts of that day were listed; false for a holiday of the yearly calendar
 */
public record Closure(LocalDate date, String name, boolean special) {

    /**
     * Validates the closure.
     *
     * @throws IllegalArgumentException if the date is at a weekend or the name is blank
     */
    public Closure {
        Objects.requireNonNull(date, "date");
        if (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            throw new IllegalArgumentException("a closure is a weekday, not " + date.getDayOfWeek() + " " + date);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("the closure of " + date + " needs a name");
        }
    }
}
