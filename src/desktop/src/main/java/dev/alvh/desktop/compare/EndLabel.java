package dev.alvh.desktop.compare;

import dev.alvh.desktop.compare.ComparePicture.Series;
import dev.alvh.desktop.curve.Box;
import dev.alvh.desktop.curve.Scale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The name of a line and its last value, beside its right end.
 *
 * @param end the height at which the line ends
 */
record EndLabel(HedgeLine line, String text, Box box, double end) {

    /** What a label says. */
    enum Naming {
        FULL,
        BRIEF,
        /** Of the only difference. */
        DIFFERENCE;

        String text(Series series) {
            String value = CompareLayout.thousands(last(series), 0);
            return switch (this) {
                case FULL -> series.line().key() + " " + value;
                case BRIEF -> series.line().brief() + " " + value;
                case DIFFERENCE -> "Δ " + value;
            };
        }
    }

    /**
     * Labels that lie beside their lines' ends, moved up and down as far as they need to lie apart. Where there is no
     * room for all, those that come last have none.
     *
     * @param lines in order of importance
     * @param room for the labels
     */
    static List<EndLabel> of(List<Series> lines, Scale y, Box room, Naming naming) {
        int most = (int) Math.max(1, Math.floor(room.height() / CompareLayout.LINE));
        List<Series> labelled = lines.stream()
                .limit(most)
                .sorted(Comparator.comparingDouble(series -> y.pixel(last(series))))
                .toList();
        double[] middles =
                labelled.stream().mapToDouble(series -> y.pixel(last(series))).toArray();
        spread(middles, room.y() + CompareLayout.LINE / 2, room.bottom() - CompareLayout.LINE / 2);
        List<EndLabel> labels = new ArrayList<>();
        for (int i = 0; i < middles.length; i++) {
            Series series = labelled.get(i);
            String text = naming.text(series);
            Box box = new Box(
                    room.x(), middles[i] - CompareLayout.LINE / 2, CompareLayout.textWidth(text), CompareLayout.LINE);
            labels.add(new EndLabel(series.line(), text, box, y.pixel(last(series))));
        }
        return labels;
    }

    /** Pushes down what is too close to the one above, then up what has come too low. */
    private static void spread(double[] middles, double top, double bottom) {
        double free = top;
        for (int i = 0; i < middles.length; i++) {
            middles[i] = Math.max(middles[i], free);
            free = middles[i] + CompareLayout.LINE;
        }
        free = Math.max(bottom, top);
        for (int i = middles.length - 1; i >= 0; i--) {
            middles[i] = Math.min(middles[i], free);
            free = middles[i] - CompareLayout.LINE;
        }
    }

    private static double last(Series series) {
        return series.dollars().getLast();
    }
}
