package dev.alvh.desktop.compare;

import dev.alvh.core.desk.EquityHistory;
import java.time.LocalDate;

/** How far back the comparison goes. */
enum Period {
    QUARTER("3M", "three months", 3),
    YEAR("1Y", "one year", 12),
    ALL("All", "every session known", 0);

    private final String title;
    private final String words;
    private final int months;

    Period(String title, String words, int months) {
        this.title = title;
        this.words = words;
        this.months = months;
    }

    String title() {
        return title;
    }

    String words() {
        return words;
    }

    /** The place of its first session in a history that is not empty. */
    int first(EquityHistory history) {
        if (this == ALL) {
            return 0;
        }
        LocalDate from = history.date(history.size() - 1).minusMonths(months);
        int low = 0;
        int high = history.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (history.date(middle).isBefore(from)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
