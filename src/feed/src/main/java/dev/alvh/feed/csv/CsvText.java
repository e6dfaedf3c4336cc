package dev.alvh.feed.csv;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;

/** Writes rows so that {@link CsvFile} reads the same values back; the same values always give the same text. */
public final class CsvText {

    private final StringBuilder text = new StringBuilder();

    public CsvText(Header header) {
        row(header.columns());
    }

    /** Appends a row. No field here holds a comma or a quote. */
    public void row(List<String> fields) {
        text.append(String.join(",", fields)).append('\n');
    }

    /** The shortest decimal that reads back as this value, never in scientific notation. */
    public static String number(double value) {
        return value == 0
                ? "0"
                : new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    /** The shortest decimal, blank for none. */
    public static String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
