package dev.alvh.cli.text;

import dev.alvh.core.observation.Figure;
import java.io.PrintWriter;
import java.util.Locale;

/** Named figures, one a line, each with its unit or with the reason why there is none. */
public final class FigureText {

    private FigureText() {}

    /** Writes one line: the figure times {@code scale} in {@code format}, and its unit. */
    public static void row(PrintWriter out, String name, Figure figure, String format, double scale, String unit) {
        out.print(label(name) + text(figure, format, scale) + (figure.isKnown() ? unit : "") + "\n");
    }

    /** Writes one line of words. */
    public static void row(PrintWriter out, String name, String words) {
        out.print(label(name) + words + "\n");
    }

    /** The figure times {@code scale}, or a dash and the reason. */
    public static String text(Figure figure, String format, double scale) {
        return switch (figure) {
            case Figure.Known(double value) -> format(format, value * scale);
            case Figure.Unavailable(String reason) -> none(reason);
        };
    }

    /** The figure, or a dash alone: in a table the reason stands elsewhere. */
    public static String cell(Figure figure, String format) {
        return figure.isKnown() ? text(figure, format, 1) : "—";
    }

    /** What stands where there is no value. */
    public static String none(String reason) {
        return "—  " + reason;
    }

    /** The same digits in every country. */
    public static String format(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    /** Why there is no value; empty where there is one. */
    public static String reason(Figure figure) {
        return switch (figure) {
            case Figure.Known _ -> "";
            case Figure.Unavailable(String reason) -> reason;
        };
    }

    /** A sign such as that of a beta: {@code +1}, {@code -1} or {@code 0}. */
    public static String sign(int sign) {
        return sign == 0 ? "0" : String.format(Locale.ROOT, "%+d", sign);
    }

    private static String label(String name) {
        return String.format(Locale.ROOT, "%-15s ", name);
    }
}
