package dev.alvh.core.rule;

import dev.alvh.core.observation.Provenance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One number that a rule read.
 *
 * @param name what a trader calls it, with its unit where that is not the usual one
 * @param value finite
 * @param since the first close that it was taken from, where it is a mean over several
 * @param date of the close, or of the last of several; empty of a constant and of what the decision itself worked out
 * @param provenance its own
 */
public record Input(
        String name, double value, Optional<LocalDate> since, Optional<LocalDate> date, Provenance provenance) {

    private static final int DECIMALS = 3;
    private static final int SMALL_DECIMALS = 4;

    public Input {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a rule reads finite numbers, got " + value + " for " + name);
        }
    }

    /** A constant of the ruleset. */
    public static Input assumed(String name, double value) {
        return new Input(name, value, Optional.empty(), Optional.empty(), Provenance.ASSUMED);
    }

    /** What the decision worked out before the rule. */
    static Input worked(String name, double value) {
        return new Input(name, value, Optional.empty(), Optional.empty(), Provenance.MODEL);
    }

    /** Calendar days from its close to the decision of {@code decided}; empty where it has no close. */
    public OptionalLong age(LocalDate decided) {
        return date.map(close -> OptionalLong.of(ChronoUnit.DAYS.between(close, decided)))
                .orElseGet(OptionalLong::empty);
    }

    /** The value to three decimals, four below 1, without zeros at its end. */
    public String figures() {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(Math.abs(value) < 1 ? SMALL_DECIMALS : DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
