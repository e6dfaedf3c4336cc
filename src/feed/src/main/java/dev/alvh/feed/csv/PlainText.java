package dev.alvh.feed.csv;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Dates and numbers as files write them. Scanned by hand: a folder has some hundred thousand of these fields, and
 * patterns would take most of the time to read it.
 */
final class PlainText {

    private static final int LONGEST_COUNT = 15;

    private PlainText() {}

    /**
     * Year-month-day, or month/day/year with or without leading zeros; empty where the text has neither shape.
     *
     * @throws java.time.DateTimeException where it has the shape of a date that does not exist
     */
    static Optional<LocalDate> date(String text) {
        int length = text.length();
        if (length == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
            return date(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
        }
        int first = text.indexOf('/');
        int second = text.indexOf('/', first + 1);
        if (first < 1 || first > 2 || second < first + 2 || second > first + 3 || length != second + 5) {
            return Optional.empty();
        }
        return date(digits(text, second + 1, length), digits(text, 0, first), digits(text, first + 1, second));
    }

    private static Optional<LocalDate> date(long year, long month, long day) {
        return year < 0 || month < 0 || day < 0
                ? Optional.empty()
                : Optional.of(LocalDate.of((int) year, (int) month, (int) day));
    }

    /** A whole number; empty where the text is anything else. */
    static OptionalLong count(String text) {
        long value = text.isEmpty() || text.length() > LONGEST_COUNT ? -1 : digits(text, 0, text.length());
        return value < 0 ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** The number that the digits from {@code from} to before {@code to} write; −1 where one is no digit. */
    private static long digits(String text, int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
            value = 10 * value + (text.charAt(i) - '0');
        }
        return value;
    }

    /** A finite decimal number; empty where the text is anything else, Java's own spellings of numbers included. */
    static OptionalDouble number(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isDigit(c) && c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') {
                return OptionalDouble.empty();
            }
        }
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
