package dev.alvh.desktop.shell;

import dev.alvh.core.market.EconomicEvent;
import dev.alvh.desktop.text.Dates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The next scheduled release as the top bar counts down to it. */
final class NextEvent {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private NextEvent() {}

    /**
     * For example {@code CPI in 2 d 3 h}; empty where the calendar ends before.
     *
     * @param events by date
     */
    static Optional<String> text(List<EconomicEvent> events, Instant now) {
        return events.stream()
                .filter(event -> isAhead(event, now))
                .findFirst()
                .map(event -> event.kind() + " " + when(event, now));
    }

    private static boolean isAhead(EconomicEvent event, Instant now) {
        return release(event).map(now::isBefore).orElseGet(() -> !event.date().isBefore(today(now)));
    }

    private static String when(EconomicEvent event, Instant now) {
        return release(event)
                .map(at -> "in " + countdown(Duration.between(now, at)))
                .orElseGet(() -> event.date().equals(today(now)) ? "today" : Dates.withoutYear(event.date()));
    }

    private static Optional<Instant> release(EconomicEvent event) {
        return event.newYorkTime()
                .map(time -> event.date().atTime(time).atZone(NEW_YORK).toInstant());
    }

    private static LocalDate today(Instant now) {
        return now.atZone(NEW_YORK).toLocalDate();
    }

    private static String countdown(Duration left) {
        if (left.toDays() > 0) {
            return left.toDays() + " d " + left.toHoursPart() + " h";
        }
        if (left.toHours() > 0) {
            return left.toHours() + " h " + left.toMinutesPart() + " min";
        }
        return left.toMinutes() > 0
                ? left.toMinutes() + " min " + left.toSecondsPart() + " s"
                : left.toSeconds() + " s";
    }
}
