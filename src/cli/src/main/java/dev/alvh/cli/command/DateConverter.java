package dev.alvh.cli.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date argument: ISO form only, and only dates that exist. */
public final class DateConverter implements ITypeConverter<LocalDate> {

    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** For picocli, which makes one where an option names this class. */
    public DateConverter() {}

    @Override
    public LocalDate convert(String text) {
        if (!ISO.matcher(text).matches()) {
            throw new TypeConversionException("'" + text + "' is not a date; expected YYYY-MM-DD");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new TypeConversionException(text + " is not in the calendar; expected a date that exists");
        }
    }
}
