package dev.alvh.desktop.replay;

import dev.alvh.core.calendar.ExchangeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A moment as somebody types it. */
sealed interface TypedMoment {

    /** A date alone: its close. */
    record Close(LocalDate date) implements TypedMoment {}

    /**
     * A time in Chicago.
     *
     * @param date empty for the date on screen
     */
    record At(Optional<LocalDate> date, LocalTime time) implements TypedMoment {

        Instant on(LocalDate onScreen) {
            return date.orElse(onScreen)
                    .atTime(time)
                    .atZone(ExchangeTime.CHICAGO)
                    .toInstant();
        }
    }

    /** Empty where it is none. */
    static Optional<TypedMoment> of(String typed) {
        String[] words = typed.strip().split("\\s+", 2);
        try {
            if (words.length == 2) {
                return Optional.of(new At(Optional.of(LocalDate.parse(words[0])), LocalTime.parse(words[1])));
            }
            return Optional.of(
                    words[0].contains(":")
                            ? new At(Optional.empty(), LocalTime.parse(words[0]))
                            : new Close(LocalDate.parse(words[0])));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
