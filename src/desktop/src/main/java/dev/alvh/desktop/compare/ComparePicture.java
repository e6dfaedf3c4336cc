package dev.alvh.desktop.compare;

import dev.alvh.desktop.theme.Tone;
import java.time.LocalDate;
import java.util.List;

/**
 * All that the charts of the comparison draw but the crosshair.
 *
 * @param dates of the period's sessions, oldest first
 * @param earned since the period's first session
 * @param differences what the adaptive hedge has earned more
 * @param regimes of the sessions' curves, one after the other
 * @param marks what happened, oldest first
 * @param title of the differences
 */
record ComparePicture(
        List<LocalDate> dates,
        List<Series> earned,
        List<Series> differences,
        List<Span> regimes,
        List<Mark> marks,
        String title) {

    static final ComparePicture EMPTY = new ComparePicture(List.of(), List.of(), List.of(), List.of(), List.of(), "");

    /** Dollars at the picture's dates. */
    record Series(HedgeLine line, List<Double> dollars) {

        Series {
            dollars = List.copyOf(dollars);
        }
    }

    /**
     * Sessions of one regime.
     *
     * @param from the first one's place
     * @param to the last one's
     */
    record Span(int from, int to, Tone tone, String name) {}

    /** What happened at the session in a place. */
    record Mark(int at, Happening happening) {}

    ComparePicture {
        dates = List.copyOf(dates);
        earned = List.copyOf(earned);
        differences = List.copyOf(differences);
        regimes = List.copyOf(regimes);
        marks = List.copyOf(marks);
    }

    boolean isEmpty() {
        return dates.isEmpty();
    }

    /** The last session's place. */
    int last() {
        return dates.size() - 1;
    }
}
