package dev.alvh.desktop.curve;

import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.market.MarketHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Which other dates the user compares with, and which of them are switched off. */
final class Overlays {

    /** A way from the date on screen to the one to compare with. */
    private record Choice(
            String title, boolean removable, BiFunction<MarketHistory, LocalDate, @Nullable LocalDate> date) {}

    private final List<Choice> choices = new ArrayList<>(List.of(
            new Choice(
                    "Last close", false, (history, date) -> history.curveDates().lower(date)),
            new Choice("1 week", false, (history, date) -> history.curveDates().floor(date.minusWeeks(1))),
            new Choice("1 month", false, (history, date) -> history.curveDates().floor(date.minusMonths(1)))));
    private final Set<String> hidden = new HashSet<>();

    void toggle(String title) {
        if (!hidden.remove(title)) {
            hidden.add(title);
        }
    }

    /** Compares with {@code date} too; the one more that there is a colour for replaces the one before it. */
    void add(LocalDate date) {
        choices.removeIf(Choice::removable);
        choices.add(new Choice(date.toString(), true, (_, _) -> date));
    }

    void remove(String title) {
        choices.removeIf(choice -> choice.removable() && choice.title().equals(title));
        hidden.remove(title);
    }

    List<OverlayLine> lines(MarketHistory history, LocalDate today) {
        List<OverlayLine> lines = new ArrayList<>();
        for (int slot = 0; slot < choices.size(); slot++) {
            Choice choice = choices.get(slot);
            Optional<LocalDate> date = Optional.ofNullable(choice.date().apply(history, today));
            List<CurvePoint> points =
                    date.flatMap(history::curveOn).map(CurvePoints::settled).orElseGet(List::of);
            lines.add(new OverlayLine(
                    choice.title(), date, !hidden.contains(choice.title()), choice.removable(), slot, points));
        }
        return lines;
    }

    /** The curve that changes are measured from: the first overlay that is switched on and has one. */
    static Optional<VixCurve> baseline(MarketHistory history, List<OverlayLine> lines) {
        return lines.stream()
                .filter(OverlayLine::shown)
                .flatMap(line -> line.date().stream())
                .flatMap(date -> history.curveOn(date).stream())
                .findFirst();
    }
}
