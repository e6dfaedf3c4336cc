package dev.alvh.desktop.compare;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What every hedge had earned by one session.
 *
 * @param place of the session in the picture
 * @param happened the regime, and what happened at the close
 */
record ReadOut(int place, String date, String happened, List<Row> rows) {

    /**
     * A hedge's.
     *
     * @param dollars signed
     * @param behind what the adaptive hedge had more, signed; empty of itself
     */
    record Row(HedgeLine line, String dollars, String behind) {

        private String spoken() {
            return line.key() + " " + dollars + " dollars"
                    + (behind.isEmpty() ? "" : ", adaptive " + behind + " against it");
        }
    }

    ReadOut {
        rows = List.copyOf(rows);
    }

    /** All of it, for a screen reader. */
    String spoken() {
        return date + ", " + happened + ": " + rows.stream().map(Row::spoken).collect(Collectors.joining("; "));
    }
}
