package dev.alvh.core.contract;

import dev.alvh.core.calendar.ExchangeCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The final settlement of a contract.
 *
 * @param date the settlement date, a session of {@link ExchangeCalendar#CBOE_OPTIONS}
 * @param style when on that date
 * @param ruleDate the date that the plain rule gives, before any holiday or decision of the exchange moved it
 * @param movedBy why {@code date} is not {@code ruleDate}: the clause and the holiday, in one readable sentence;
 *     present exactly where the two dates differ
 */
public record Settlement(LocalDate date, SettlementStyle style, LocalDate ruleDate, Optional<String> movedBy) {

    /**
     * Validates the settlement.
     *
     * @throws IllegalArgumentException if the date is no session or lies outside the calendar's years, if a moved
     *     date has no reason, or if a reason stands beside a date that was not moved
     */
    public Settlement {
        Objects.requireNonNull(style, "style");
        if (!ExchangeCalendar.CBOE_OPTIONS.isSession(date)) {
            throw new IllegalArgumentException("a settlement date is a session, and " + date + " is none");
        }
        if (date.equals(ruleDate) == movedBy.isPresent()) {
            throw new IllegalArgumentException("a reason is given exactly where the date is moved: rule " + ruleDate
                    + ", date " + date + ", reason " + movedBy.orElse("none"));
        }
        if (movedBy.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("the reason for moving " + ruleDate + " to " + date + " is blank");
        }
    }

    /** A settlement where the plain rule puts it. */
    static Settlement onRule(LocalDate date, SettlementStyle style) {
        return new Settlement(date, style, date, Optional.empty());
    }

    /** A settlement that was moved away from where the plain rule puts it. */
    static Settlement moved(LocalDate ruleDate, LocalDate date, SettlementStyle style, String reason) {
        return new Settlement(date, style, ruleDate, Optional.of(reason));
    }

    /** The instant of the final settlement. */
    public Instant instant() {
        return style.instant(date);
    }
}
