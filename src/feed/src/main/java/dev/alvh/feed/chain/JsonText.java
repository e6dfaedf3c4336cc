package dev.alvh.feed.chain;

import java.nio.charset.StandardCharsets;

/** What JSON writes as text: numbers, and characters that are escaped. */
final class JsonText {

    /** Powers of ten that a double holds exactly. */
    private static final double[] TENS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    /** As many digits always fit into the 53 bits of a double. */
    private static final int EXACT_DIGITS = 15;

    private static final int HEX = 16;

    private JsonText() {}

    /**
     * The double that is nearest to a decimal number. Where both its digits and the power of ten are exact doubles, one
     * division rounds once, and rightly (W. D. Clinger, How to read floating point numbers accurately, PLDI 1990).
     *
     * @param plain whether it has no exponent
     * @param digits without sign and point, of which there are {@code count}; meaningless where they overflow
     * @param decimals how many of them stand after the point
     */
    static double number(
            byte[] in, int from, int to, boolean plain, boolean negative, long digits, int count, int decimals) {
        if (plain && count <= EXACT_DIGITS) {
            double value = decimals == 0 ? digits : digits / TENS[decimals];
            return negative ? -value : value;
        }
        return Double.parseDouble(new String(in, from, to - from, StandardCharsets.US_ASCII));
    }

    /** Text whose escapes are known to be well formed. */
    static String unescaped(byte[] in, int from, int to) {
        String raw = new String(in, from, to - from, StandardCharsets.UTF_8);
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char one = raw.charAt(i);
            if (one != '\\') {
                text.append(one);
                continue;
            }
            char escape = raw.charAt(++i);
            text.append(
                    switch (escape) {
                        case 'b' -> '\b';
                        case 'f' -> '\f';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        case 't' -> '\t';
                        case 'u' -> (char) Integer.parseInt(raw, i + 1, i + 5, HEX);
                        default -> escape;
                    });
            if (escape == 'u') {
                i += 4;
            }
        }
        return text.toString();
    }
}
