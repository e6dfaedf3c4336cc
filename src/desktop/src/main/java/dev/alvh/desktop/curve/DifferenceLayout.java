package dev.alvh.desktop.curve;

import dev.alvh.desktop.text.Numbers;
import dev.alvh.desktop.theme.Fonts;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the pane below the curve has its bars, in pixels.
 *
 * @param plot the pane
 * @param zero the height of no change
 */
public record DifferenceLayout(Box plot, double zero, List<Bar> bars) {

    /** Size of its text. */
    public static final double FONT_SIZE = 11;

    static final double HALF_BAR = 4;
    private static final double LINE_HEIGHT = 13;

    /**
     * A bar from zero to its change.
     *
     * @param y of the end that is not zero
     * @param label the change, signed; empty where there is no room between its neighbours
     * @param labelY the middle of the label
     * @param stale whether its price is too old to act on
     */
    public record Bar(double x, double y, String label, double labelY, boolean stale) {}

    public DifferenceLayout {
        bars = List.copyOf(bars);
    }

    static DifferenceLayout of(Difference difference, Scale days, Box plot) {
        double most = Math.max(
                0.5,
                difference.bars().stream()
                        .mapToDouble(bar -> Math.abs(bar.points()))
                        .max()
                        .orElse(0));
        boolean rises = difference.bars().stream().anyMatch(bar -> bar.points() > 0);
        boolean falls = difference.bars().stream().anyMatch(bar -> bar.points() < 0);
        // a pane that only rises, or only falls, gives all its height to that side
        double above = rises || !falls ? LINE_HEIGHT : 2;
        double below = falls ? LINE_HEIGHT : 2;
        double room = Math.max(1, plot.height() - above - below);
        double share = rises && falls ? 0.5 : rises ? 1 : 0;
        double zero = plot.y() + above + room * share;
        double perPoint = room * (rises && falls ? 0.5 : 1) / most;
        List<Bar> bars = new ArrayList<>();
        double free = Double.NEGATIVE_INFINITY;
        for (Difference.Bar bar : difference.bars()) {
            double x = days.pixel(bar.days());
            double y = zero - bar.points() * perPoint;
            String label = Numbers.signed(bar.points(), 2);
            double half = label.length() * FONT_SIZE * Fonts.MONO_ADVANCE / 2;
            boolean fits = x - half > free;
            free = fits ? x + half + 4 : free;
            bars.add(new Bar(x, y, fits ? label : "", bar.points() >= 0 ? y - 7 : y + 7, bar.stale()));
        }
        return new DifferenceLayout(plot, zero, bars);
    }
}
