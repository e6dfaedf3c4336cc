package dev.alvh.feed.chain;

import dev.alvh.core.option.OptionType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a listed option, such as {@code SPXW220624C03900000}: root, date, type and strike in thousandths.
 *
 * @param date the settlement date that the name gives
 * @param strike points, above 0
 */
record OptionSymbol(String root, LocalDate date, OptionType type, double strike) {

    private static final Pattern SHAPE = Pattern.compile("([A-Z]+)(\\d\\d)(\\d\\d)(\\d\\d)([CP])(\\d{8})");

    /** The parts of a name; empty where the text is none. */
    static Optional<OptionSymbol> parse(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        double strike = Integer.parseInt(parts.group(6)) / 1000.0;
        try {
            LocalDate date = LocalDate.of(
                    2000 + Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)),
                    Integer.parseInt(parts.group(4)));
            OptionType type = "C".equals(parts.group(5)) ? OptionType.CALL : OptionType.PUT;
            return strike > 0 ? Optional.of(new OptionSymbol(parts.group(1), date, type, strike)) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
