package dev.alvh.desktop.tiles;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.curve.CurveAnalytics;
import dev.alvh.core.curve.Regime;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Observation;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.session.MarketDay;
import dev.alvh.desktop.session.RegimeText;
import dev.alvh.desktop.text.Dates;
import dev.alvh.desktop.text.Numbers;
import dev.alvh.desktop.theme.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The numbers of the curve on screen: three large ones on tiles, the rest in a table. */
public final class TilesViewModel {

    /** Points of front premium above which the curve counts as inverted. */
    public static final double INVERTED_ABOVE = Regime.INVERTED_ABOVE;

    private static final double PERCENT = 100;

    /** Room for the rounding of binary fractions, far below any tick. */
    private static final double NOISE = 1e-9;

    private static final TileText NOTHING = new TileText("", Numbers.NONE, "", "", Tone.FLAT, OptionalDouble.empty());

    private final DeskSession session;
    private final ReadOnlyObjectWrapper<TileText> spot = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<TileText> premium = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<TileText> contango = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ObservableList<Double> recentSpot = FXCollections.observableArrayList();
    private final ObservableList<NumberRow> numbers = FXCollections.observableArrayList();

    /** Follows the session. */
    public TilesViewModel(DeskSession session) {
        this.session = session;
        session.day().addListener((_, _, _) -> refresh());
        refresh();
    }

    public ReadOnlyObjectProperty<TileText> spot() {
        return spot.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<TileText> premium() {
        return premium.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<TileText> contango() {
        return contango.getReadOnlyProperty();
    }

    /** VIX closes up to the date on screen, oldest first; not to be changed by the view. */
    public ObservableList<Double> recentSpot() {
        return recentSpot;
    }

    /** The table; not to be changed by the view. */
    public ObservableList<NumberRow> numbers() {
        return numbers;
    }

    private void refresh() {
        session.day().get().ifPresent(this::show);
    }

    private void show(MarketDay day) {
        CurveAnalytics curve = day.analytics();
        Tone tone = curve.regime().map(RegimeText::tone).orElse(Tone.FLAT);
        Figure contangoPercent = curve.contango().map(fraction -> fraction * PERCENT);
        recentSpot.setAll(day.recentSpot());
        spot.set(tile(
                "VIX spot, points",
                observed(day, day.curve().spot()),
                v -> Numbers.fixed(v, 2),
                spotChange(day),
                sparkEnd(day),
                Tone.FLAT));
        premium.set(tile(
                "Front premium F1 − F2, points",
                observed(day, curve.frontPremium()),
                v -> Numbers.signed(v, 2),
                regime(curve),
                "",
                tone));
        contango.set(tile(
                "Contango F2 / F1 − 1, %",
                observed(day, contangoPercent), v -> Numbers.signed(v, 1), carry(curve.contango()), "", tone));
        numbers.setAll(numbersOf(curve));
    }

    private static Observation observed(MarketDay day, Figure figure) {
        return new Observation(figure, day.curve().provenance(), day.curve().asOf());
    }

    /** A tile; {@code instead} stands in the place of the source where there is no number. */
    private static TileText tile(
            String title,
            Observation observed,
            DoubleFunction<String> format,
            String detail,
            String instead,
            Tone tone) {
        return switch (observed.figure()) {
            case Figure.Known(double value) ->
                new TileText(title, format.apply(value), detail, source(observed), tone, OptionalDouble.of(value));
            case Figure.Unavailable(String reason) ->
                new TileText(title, Numbers.NONE, sentence(reason), instead, Tone.FLAT, OptionalDouble.empty());
        };
    }

    private static String source(Observation observed) {
        LocalDate date = observed.at().atZone(ExchangeTime.CHICAGO).toLocalDate();
        return observed.provenance().name().toLowerCase(Locale.ROOT) + " " + Dates.plain(date);
    }

    private static String sparkEnd(MarketDay day) {
        return day.recentSpotEnd().map(end -> "spark to " + Dates.plain(end)).orElse("");
    }

    private static String spotChange(MarketDay day) {
        return switch (day.spotChange()) {
            case Figure.Known(double change) ->
                Numbers.change(change, 2)
                        + day.spotBaseline()
                                .map(since -> " vs " + Dates.plain(since))
                                .orElse("");
            case Figure.Unavailable(String reason) -> sentence(reason);
        };
    }

    private static String regime(CurveAnalytics curve) {
        double over = curve.frontPremium().asOptional().orElse(0) - INVERTED_ABOVE;
        boolean inverted = curve.regime().filter(Regime.INVERTED::equals).isPresent();
        String side = inverted ? "Over " : over < -NOISE ? "Below " : "At ";
        return side + Numbers.fixed(INVERTED_ABOVE, 2);
    }

    private static String carry(Figure contango) {
        double value = contango.asOptional().orElse(0);
        return value > 0 ? "A long pays the roll" : value < 0 ? "A long earns the roll" : "The roll costs nothing";
    }

    private static List<NumberRow> numbersOf(CurveAnalytics curve) {
        Figure front = curve.rollYields().isEmpty()
                ? Figure.unavailable("no monthly contract is listed")
                : curve.rollYields().getFirst();
        Figure second = curve.rollYields().size() < 2
                ? Figure.unavailable("fewer than two monthly contracts are listed")
                : curve.rollYields().get(1);
        return List.of(
                percent("Roll yield, spot to F1", front, "a long, spot stays"),
                percent("Roll yield, F1 to F2", second, "a long, curve stays"),
                points("30 days", curve.cm30(), 3, "constant maturity"),
                points("60 days", curve.cm60(), 3, "constant maturity"),
                points("90 days", curve.cm90(), 3, "constant maturity"),
                points("150 days", curve.cm150(), 3, "constant maturity"),
                signedPoints("Butterfly", curve.butterfly(), "2·90d − 30d − 150d"),
                percent("Strip IRR", curve.stripIrr(), "if spot never moves"),
                percent("Curvature IRR", curve.curvatureIrr(), "over a straight line"));
    }

    private static NumberRow points(String name, Figure figure, int decimals, String meaning) {
        return row(name, figure, value -> Numbers.fixed(value, decimals), "points", meaning);
    }

    private static NumberRow signedPoints(String name, Figure figure, String meaning) {
        return row(name, figure, value -> Numbers.signed(value, 3), "points", meaning);
    }

    private static NumberRow percent(String name, Figure figure, String meaning) {
        return row(name, figure, value -> Numbers.signed(value * PERCENT, 2), "% a year", meaning);
    }

    private static NumberRow row(
            String name, Figure figure, DoubleFunction<String> format, String unit, String meaning) {
        return switch (figure) {
            case Figure.Known(double value) -> new NumberRow(name, format.apply(value), unit, meaning);
            case Figure.Unavailable(String reason) -> new NumberRow(name, Numbers.NONE, "", sentence(reason));
        };
    }

    private static String sentence(String reason) {
        return reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1);
    }
}
