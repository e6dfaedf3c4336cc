package dev.alvh.feed.chain;

import dev.alvh.core.option.OptionType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The name of a listed option, such as {@code SPXW220624C03900000}: root, date, type and strike in thousandths.
 *
 * @param date the settlement date that the name gives
 * @param strike points, above 0
 */
record OptionSymbol(String root, LocalDate date, OptionType type, double strike) {

    /** The date, the type and the strike behind the root. */
    private static final int TAIL = 15;

    private static final int STRIKE_DIGITS = 8;

    /** The parts of a name; empty where the text is none. */
    static Optional<OptionSymbol> parse(String text) {
        int tail = text.length() - TAIL;
        if (tail < 1 || !isRoot(text, tail)) {
            return Optional.empty();
        }
        int date = number(text, tail, 6);
        int strike = number(text, tail + 7, STRIKE_DIGITS);
        char type = text.charAt(tail + 6);
        if (date < 0 || strike <= 0 || (type != 'C' && type != 'P')) {
            return Optional.empty();
        }
        try {
            return Optional.of(new OptionSymbol(
                    text.substring(0, tail),
                    LocalDate.of(2000 + date / 10_000, date / 100 % 100, date % 100),
                    type == 'C' ? OptionType.CALL : OptionType.PUT,
                    strike / 1000.0));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static boolean isRoot(String text, int length) {
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }

    /** The whole number at a place; −1 where one of its characters is no digit. */
    private static int number(String text, int from, int digits) {
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            value = 10 * value + digit - '0';
        }
        return value;
    }
}
