package dev.alvh.desktop.compare;

import dev.alvh.core.control.ControlState;
import dev.alvh.core.curve.Regime;
import dev.alvh.core.desk.EquityEvent;
import dev.alvh.core.desk.EquityHistory;
import dev.alvh.core.observation.Figure;
import dev.alvh.desktop.session.RegimeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What each hedge has earned over a period.
 *
 * @param controls the static hedges as the last close left them: each counts at its budget scale of that close
 */
record Comparison(EquityHistory history, List<ControlState> controls, Period period) {

    private static final Figure NOT_YET = Figure.unavailable("no session has closed yet");

    Comparison {
        controls = List.copyOf(controls);
    }

    int first() {
        return period.first(history);
    }

    /** Sessions of the period. */
    int sessions() {
        return history.size() == 0 ? 0 : history.size() - first();
    }

    /** Whether the adaptive hedge has ever earned or lost anything. */
    boolean hasTraded() {
        return IntStream.range(0, history.size()).anyMatch(i -> history.adaptive(i) != history.unhedged(i));
    }

    /** By which a hedge is multiplied; 1 of the adaptive one. */
    Figure scale(HedgeLine line) {
        return line.control()
                .map(control -> controls.stream()
                        .filter(state -> state.control() == control)
                        .findFirst()
                        .map(ControlState::budgetScale)
                        .orElse(NOT_YET))
                .orElse(Figure.of(1));
    }

    /** What condor and hedge have earned from the period's first session to its last, dollars. */
    Figure earned(HedgeLine line) {
        return scale(line)
                .map(scale -> equity(line, scale).applyAsDouble(history.size() - 1)
                        - equity(line, scale).applyAsDouble(first()));
    }

    private IntToDoubleFunction equity(HedgeLine line, double scale) {
        return line.control()
                .<IntToDoubleFunction>map(control -> i -> history.with(control, scale, i))
                .orElse(history::adaptive);
    }

    /** The picture of a choice; hedges without a scale are not in it. */
    ComparePicture picture(Choice choice) {
        if (sessions() < 2) {
            return ComparePicture.EMPTY;
        }
        int first = first();
        List<ComparePicture.Series> earned =
                choice.lines().stream().flatMap(line -> series(line).stream()).toList();
        List<Double> adaptive = earned.getFirst().dollars();
        List<ComparePicture.Series> differences = earned.stream()
                .filter(series -> choice.against().contains(series.line()))
                .map(series -> new ComparePicture.Series(
                        series.line(),
                        IntStream.range(0, adaptive.size())
                                .mapToObj(
                                        i -> adaptive.get(i) - series.dollars().get(i))
                                .toList()))
                .toList();
        return new ComparePicture(
                IntStream.range(first, history.size()).mapToObj(history::date).toList(),
                earned,
                differences,
                regimes(first),
                marks(first),
                choice.against().size() > 1
                        ? "Δ adaptive − each, $ thousand"
                        : "Δ adaptive − " + choice.name() + ", $ thousand");
    }

    private Optional<ComparePicture.Series> series(HedgeLine line) {
        return scale(line).asOptional().stream()
                .mapToObj(scale -> equity(line, scale))
                .map(equity -> {
                    double start = equity.applyAsDouble(first());
                    return new ComparePicture.Series(
                            line,
                            IntStream.range(first(), history.size())
                                    .mapToObj(i -> equity.applyAsDouble(i) - start)
                                    .toList());
                })
                .findFirst();
    }

    private List<ComparePicture.Span> regimes(int first) {
        List<ComparePicture.Span> spans = new ArrayList<>();
        int from = first;
        for (int i = first + 1; i <= history.size(); i++) {
            Regime regime = history.regime(from);
            if (i == history.size() || history.regime(i) != regime) {
                spans.add(new ComparePicture.Span(
                        from - first, i - 1 - first, RegimeText.tone(regime), RegimeText.name(regime)));
                from = i;
            }
        }
        return spans;
    }

    private List<ComparePicture.Mark> marks(int first) {
        List<ComparePicture.Mark> marks = new ArrayList<>();
        for (int i = first; i < history.size(); i++) {
            for (EquityEvent event : history.events(i)) {
                marks.add(new ComparePicture.Mark(
                        i - first,
                        switch (event) {
                            case ROLL -> Happening.ROLL;
                            case SPIKE -> Happening.SPIKE;
                            case SECOND_ENGINE -> Happening.SECOND_ENGINE;
                        }));
            }
        }
        return marks;
    }
}
