package dev.alvh.core.contract;

import dev.alvh.core.calendar.Closure;

/** The sentence that says why a holiday moved a settlement. */
final class HolidayClause {

    private HolidayClause() {}

    /** For example {@code the Wednesday itself, 2024-06-19, is Juneteenth: the preceding business day}. */
    static String sentence(String day, Closure closure, String businessDay) {
        String cause = closure.special() ? "closed (" + closure.name() + ")" : closure.name();
        return day + ", " + closure.date() + ", is " + cause + ": the " + businessDay + " business day";
    }
}
