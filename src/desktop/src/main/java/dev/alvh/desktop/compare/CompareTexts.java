package dev.alvh.desktop.compare;

import dev.alvh.core.control.Control;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.shock.BreakEvens;
import dev.alvh.desktop.compare.ComparePicture.Series;
import dev.alvh.desktop.condor.BreakEvenRow;
import dev.alvh.desktop.text.Dates;
import dev.alvh.desktop.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

/** The comparison's numbers as the desk writes them. */
final class CompareTexts {

    private static final HedgeRow.Text BLANK = new HedgeRow.Text("", "");

    private CompareTexts() {}

    /** What every hedge had earned by the session in a place of the picture. */
    static ReadOut readOut(ComparePicture picture, int place) {
        List<String> happened = new ArrayList<>();
        picture.regimes().stream()
                .filter(span -> span.from() <= place && place <= span.to())
                .forEach(span -> happened.add(span.name()));
        picture.marks().stream()
                .filter(mark -> mark.at() == place)
                .forEach(mark -> happened.add(mark.happening().words()));
        return new ReadOut(
                place,
                Dates.withWeekday(picture.dates().get(place)),
                String.join(", ", happened),
                picture.earned().stream()
                        .map(series -> new ReadOut.Row(
                                series.line(), at(series, place), behind(picture, series.line(), place)))
                        .toList());
    }

    private static String at(Series series, int place) {
        return Numbers.signed(series.dollars().get(place), 0);
    }

    private static String behind(ComparePicture picture, HedgeLine line, int place) {
        return picture.differences().stream()
                .filter(series -> series.line() == line)
                .map(series -> at(series, place))
                .findFirst()
                .orElse("");
    }

    /**
     * The rows of the table: what is compared first, the rest below.
     *
     * @param breakEvens now; those of a hedge may be missing
     * @param without why there are none
     * @param stale whether they are of prices that are too old
     */
    static List<HedgeRow> rows(
            Comparison comparison, Choice choice, List<BreakEvenRow> breakEvens, String without, boolean stale) {
        Stream<HedgeLine> chosen = choice.against().size() == 1 ? choice.against().stream() : Stream.empty();
        return Stream.of(
                        Stream.of(HedgeLine.ADAPTIVE),
                        chosen,
                        Stream.of(HedgeLine.UNHEDGED),
                        HedgeLine.controls().stream())
                .flatMap(lines -> lines)
                .distinct()
                .map(line -> row(
                        comparison,
                        line,
                        choice.isOnly(line),
                        breakEvens.stream()
                                .filter(row -> row.name().equals(line.key()))
                                .findFirst(),
                        without,
                        stale))
                .toList();
    }

    private static HedgeRow row(
            Comparison comparison,
            HedgeLine line,
            boolean picked,
            Optional<BreakEvenRow> now,
            String without,
            boolean stale) {
        Figure none = Figure.unavailable(without);
        Optional<BreakEvens> found = now.map(BreakEvenRow::found);
        boolean alone = line == HedgeLine.UNHEDGED;
        return new HedgeRow(
                line.key(),
                picked,
                stale,
                text(comparison.earned(line), value -> Numbers.signed(value, 0)),
                text(found.map(BreakEvens::lower).orElse(none), value -> Numbers.fixed(value, 0)),
                alone
                        ? BLANK
                        : text(found.map(BreakEvens::lowerShiftBp).orElse(none), value -> Numbers.signed(value, 0)),
                alone ? BLANK : text(comparison.scale(line), value -> "×" + Numbers.fixed(value, 2)),
                Numbers.sign(line.control().map(Control::vixBeta).orElse(1)));
    }

    private static HedgeRow.Text text(Figure figure, DoubleFunction<String> known) {
        return switch (figure) {
            case Figure.Known(double value) -> new HedgeRow.Text(known.apply(value), "");
            case Figure.Unavailable(String reason) -> new HedgeRow.Text(Numbers.NONE, reason);
        };
    }
}
