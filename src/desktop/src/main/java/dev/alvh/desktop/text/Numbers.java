package dev.alvh.desktop.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the desk writes them: fixed decimals, a real minus sign, thin spaces in thousands. */
public final class Numbers {

    /** Stands where there is no number; the reason stands nearby. */
    public static final String NONE = "—";

    private static final String MINUS = "\u2212";
    private static final String THIN_SPACE = "\u2009";
    private static final int GROUP = 3;

    private Numbers() {}

    /** For example {@code 33.225} or {@code −0.4}; {@link #NONE} for what is no number. */
    public static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        // as String.format rounds, at a fraction of its cost: a frame writes a hundred numbers
        String digits = BigDecimal.valueOf(Math.abs(value))
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        int whole = decimals == 0 ? digits.length() : digits.length() - decimals - 1;
        StringBuilder text = new StringBuilder(unsignedZero(value, decimals) < 0 ? MINUS : "");
        for (int i = 0; i < whole; i++) {
            text.append(i > 0 && (whole - i) % GROUP == 0 ? THIN_SPACE : "").append(digits.charAt(i));
        }
        return text.append(digits, whole, digits.length()).toString();
    }

    /** With its sign also where positive, for example {@code +5.25}; zero has none. */
    public static String signed(double value, int decimals) {
        double shown = unsignedZero(value, decimals);
        return (shown > 0 ? "+" : "") + fixed(shown, decimals);
    }

    /** A sign alone: {@code +}, {@code −} or {@code 0}. */
    public static String sign(int value) {
        return value > 0 ? "+" : value < 0 ? MINUS : "0";
    }

    /** A change with an arrow, so that its direction never hangs on colour. */
    public static String change(double value, int decimals) {
        double shown = unsignedZero(value, decimals);
        String arrow = shown > 0 ? "▲ " : shown < 0 ? "▼ " : "";
        return arrow + signed(shown, decimals);
    }

    /** What rounds to zero is shown as zero, not as {@code −0.00}. */
    private static double unsignedZero(double value, int decimals) {
        return Math.abs(value) * Math.pow(10, decimals) < 0.5 ? 0.0 : value;
    }
}
