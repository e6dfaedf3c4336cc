package dev.alvh.store.json;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was probably meant by a mistyped name. */
final class NearestName {

    private NearestName() {}

    /** The known name that the fewest letters tell apart; empty where none is near. */
    static Optional<String> of(String mistyped, List<String> known) {
        if (mistyped.length() > 64) {
            return Optional.empty();
        }
        return known.stream()
                .filter(name -> isNear(distance(mistyped, name), Math.max(mistyped.length(), name.length())))
                .min(Comparator.comparingInt(name -> distance(mistyped, name)));
    }

    /** A third of the letters, or two of a short name, and never more than half of them. */
    private static boolean isNear(int distance, int letters) {
        return distance <= Math.max(2, letters / 3) && 2 * distance <= letters;
    }

    /** Letters to insert, drop or replace, small or capital alike (Levenshtein). */
    private static int distance(String a, String b) {
        String from = a.toLowerCase(Locale.ROOT);
        String to = b.toLowerCase(Locale.ROOT);
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(previous[j], row[j - 1]) + 1);
            }
            previous = row;
        }
        return previous[to.length()];
    }
}
