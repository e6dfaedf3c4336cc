package dev.alvh.desktop.tiles;

import dev.alvh.core.curve.CurveAnalytics;
import dev.alvh.core.observation.Figure;
import dev.alvh.desktop.text.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

/** Writes the table of curve numbers. */
final class CurveNumbers {

    private CurveNumbers() {}

    static List<NumberRow> of(CurveAnalytics curve, Optional<String> stale) {
        Figure front = curve.rollYields().isEmpty()
                ? Figure.unavailable("no monthly contract is listed")
                : curve.rollYields().getFirst();
        Figure second = curve.rollYields().size() < 2
                ? Figure.unavailable("fewer than two monthly contracts are listed")
                : curve.rollYields().get(1);
        return Stream.of(
                        percent("Roll yield, spot to F1", front, "a long, spot stays"),
                        percent("Roll yield, F1 to F2", second, "a long, curve stays"),
                        points("30 days", curve.cm30(), 3, "constant maturity"),
                        points("60 days", curve.cm60(), 3, "constant maturity"),
                        points("90 days", curve.cm90(), 3, "constant maturity"),
                        points("150 days", curve.cm150(), 3, "constant maturity"),
                        signedPoints("Butterfly", curve.butterfly(), "2·90d − 30d − 150d"),
                        percent("Strip IRR", curve.stripIrr(), "if spot never moves"),
                        percent("Curvature IRR", curve.curvatureIrr(), "over a straight line"))
                .map(row -> row.unit().isEmpty() ? row : row.aged(stale))
                .toList();
    }

    private static NumberRow points(String name, Figure figure, int decimals, String meaning) {
        return row(name, figure, value -> Numbers.fixed(value, decimals), "points", meaning);
    }

    private static NumberRow signedPoints(String name, Figure figure, String meaning) {
        return row(name, figure, value -> Numbers.signed(value, 3), "points", meaning);
    }

    private static NumberRow percent(String name, Figure figure, String meaning) {
        return row(name, figure, value -> Numbers.signed(value * Tiles.PERCENT, 2), "% a year", meaning);
    }

    private static NumberRow row(
            String name, Figure figure, DoubleFunction<String> format, String unit, String meaning) {
        return switch (figure) {
            case Figure.Known(double value) ->
                new NumberRow(name, format.apply(value), unit, meaning, Optional.empty());
            case Figure.Unavailable(String reason) ->
                new NumberRow(name, Numbers.NONE, "", Tiles.sentence(reason), Optional.empty());
        };
    }
}
