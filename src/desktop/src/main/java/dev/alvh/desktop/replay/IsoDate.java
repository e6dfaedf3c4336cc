package dev.alvh.desktop.replay;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** ISO dates; whatever is none is no date, and the field goes back to the one on screen. */
public final class IsoDate extends StringConverter<@Nullable LocalDate> {

    @Override
    public String toString(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    @Override
    public @Nullable LocalDate fromString(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
