package dev.alvh.desktop.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as the desk writes them, in English like the names of the contracts. */
public final class Dates {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.US);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);

    private static final DateTimeFormatter YEARLESS = DateTimeFormatter.ofPattern("EEE dd MMM", Locale.US);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.US);

    private Dates() {}

    /** For example {@code Mon 5 Feb 2018}. */
    public static String withWeekday(LocalDate date) {
        return LONG.format(date);
    }

    /** For example {@code Mon 05 Feb}: of one length, for columns. */
    public static String withoutYear(LocalDate date) {
        return YEARLESS.format(date);
    }

    /** For example {@code 5 Feb}: where the year is on screen anyway. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** For example {@code 5 Feb 2018}. */
    public static String plain(LocalDate date) {
        return SHORT.format(date);
    }
}
