package dev.alvh.core.signal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates of the inputs that a snapshot's readings rest on: its own date, or an earlier one where that column has no
 * row on it. Empty where no input holds.
 *
 * @param vix of the VIX close
 * @param curve of the VX settlements
 * @param spx of the SPX close
 */
public record InputDates(Optional<LocalDate> vix, Optional<LocalDate> curve, Optional<LocalDate> spx) {

    /** All of one date. */
    public static InputDates allOf(LocalDate date) {
        return new InputDates(Optional.of(date), Optional.of(date), Optional.of(date));
    }
}
