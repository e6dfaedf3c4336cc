package dev.alvh.core.contract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The written forms of months and dates within contract names. */
final class ContractLabels {

    // The names are the exchange's, English whatever the user's locale.
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM-uu", Locale.US);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MMM-uu", Locale.US);

    private ContractLabels() {}

    /** For example {@code Feb-18}. */
    static String of(YearMonth month) {
        return month.format(MONTH);
    }

    /** For example {@code 21-Feb-18}. */
    static String of(LocalDate date) {
        return date.format(DATE);
    }
}
