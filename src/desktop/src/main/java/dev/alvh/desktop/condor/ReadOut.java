package dev.alvh.desktop.condor;

import java.util.EnumMap;
import java.util.Map;

/**
 * The profit of every book at one price of SPX on the chosen day.
 *
 * @param spot SPX, points
 * @param move of SPX from the market, %
 * @param vix by the joint model, points
 * @param dollars by book
 * @param texts the same in words
 */
record ReadOut(
        double spot,
        String spotText,
        String move,
        String vix,
        Map<BookLine, Double> dollars,
        Map<BookLine, String> texts) {

    static final ReadOut NONE = new ReadOut(Double.NaN, "—", "", "—", Map.of(), Map.of());

    ReadOut {
        dollars = Map.copyOf(dollars);
        texts = Map.copyOf(texts);
    }

    String text(BookLine book) {
        return texts.getOrDefault(book, "—");
    }

    /** All of it, for a screen reader. */
    String spoken() {
        StringBuilder words = new StringBuilder("SPX " + spotText + ", " + move + ", VIX " + vix);
        new EnumMap<>(texts.isEmpty() ? new EnumMap<>(BookLine.class) : texts)
                .forEach((book, text) -> words.append(", ")
                        .append(book.title())
                        .append(" ")
                        .append(text)
                        .append(" dollars"));
        return words.toString();
    }
}
