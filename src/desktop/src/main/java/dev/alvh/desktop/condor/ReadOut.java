package dev.alvh.desktop.condor;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The profit of every book at one price of SPX on the chosen day.
 *
 * @param spot SPX, points
 * @param move of SPX from the market, %
 * @param vix by the joint model, points
 * @param hedge what was chosen beside the condor alone
 * @param dollars by book
 * @param texts the same in words
 */
record ReadOut(
        double spot,
        String spotText,
        String move,
        String vix,
        String hedge,
        Map<BookLine, Double> dollars,
        Map<BookLine, String> texts) {

    static final ReadOut NONE = new ReadOut(Double.NaN, "—", "", "—", "", Map.of(), Map.of());

    ReadOut {
        dollars = inOrder(dollars);
        texts = inOrder(texts);
    }

    /** In the order of the books: that of a copied map differs from one run of the program to the next, and so would pictures. */
    private static <V> Map<BookLine, V> inOrder(Map<BookLine, V> map) {
        EnumMap<BookLine, V> sorted = new EnumMap<>(BookLine.class);
        sorted.putAll(map);
        return Collections.unmodifiableMap(sorted);
    }

    String text(BookLine book) {
        return texts.getOrDefault(book, "—");
    }

    /** All of it, for a screen reader. */
    String spoken() {
        StringBuilder words = new StringBuilder("SPX " + spotText + ", " + move + ", VIX " + vix);
        texts.forEach((book, text) -> words.append(", ")
                .append(book.title(hedge))
                .append(" ")
                .append(text)
                .append(" dollars"));
        return words.toString();
    }
}
