package dev.alvh.desktop.tiles;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.curve.CurveAnalytics;
import dev.alvh.core.curve.Regime;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.observation.Figure;
import dev.alvh.desktop.session.MarketDay;
import dev.alvh.desktop.session.QuoteAges;
import dev.alvh.desktop.session.RegimeText;
import dev.alvh.desktop.text.Dates;
import dev.alvh.desktop.text.Numbers;
import dev.alvh.desktop.theme.Tone;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The tiles that are read off the index and the curve. */
final class MarketTiles {

    /** Room for the rounding of binary fractions, far below any tick. */
    private static final double NOISE = 1e-9;

    private MarketTiles() {}

    static TileText spot(MarketDay day, QuoteAges ages) {
        return Tiles.of(
                "VIX spot",
                day.curve().spot(),
                v -> Numbers.fixed(v, 2),
                change(day),
                source(day, ages.said(SeriesId.VIX)),
                day.recentSpotEnd().map(end -> "line to " + Dates.day(end)).orElse(""),
                Tone.FLAT,
                ages.stale(SeriesId.VIX));
    }

    static TileText premium(MarketDay day, QuoteAges ages) {
        return Tiles.of(
                "F1 − F2, pts",
                day.analytics().frontPremium(),
                v -> Numbers.signed(v, 2),
                side(day.analytics()),
                source(day, ages.saidFront(day.curve(), 2)),
                "",
                tone(day),
                ages.staleFront(day.curve(), 2));
    }

    static TileText contango(MarketDay day, QuoteAges ages) {
        return Tiles.of(
                "Contango, %",
                day.analytics().contango().map(fraction -> fraction * Tiles.PERCENT),
                v -> Numbers.signed(v, 1),
                carry(day.analytics().contango()),
                "",
                "",
                tone(day),
                ages.staleFront(day.curve(), 2));
    }

    static TileText yields(MarketDay day, QuoteAges ages) {
        String curvature = day.analytics().curvatureIrr().asOptional().stream()
                .mapToObj(value -> "curvature " + Numbers.signed(value * Tiles.PERCENT, 1))
                .findFirst()
                .orElse("curvature " + Numbers.NONE);
        return Tiles.of(
                "Strip IRR, %/yr",
                day.analytics().stripIrr().map(fraction -> fraction * Tiles.PERCENT),
                v -> Numbers.signed(v, 1),
                "if spot stays",
                curvature,
                "",
                Tone.FLAT,
                ages.stale(day.curve()));
    }

    private static Tone tone(MarketDay day) {
        return day.analytics().regime().map(RegimeText::tone).orElse(Tone.FLAT);
    }

    /** Of what is known: before the close, a daily history still shows the settlement before. */
    private static String source(MarketDay day, Optional<LocalDate> said) {
        return day.curve().provenance().name().toLowerCase(Locale.ROOT) + " "
                + Dates.day(said.orElseGet(
                        () -> day.curve().asOf().atZone(ExchangeTime.CHICAGO).toLocalDate()));
    }

    private static String change(MarketDay day) {
        return switch (day.spotChange()) {
            case Figure.Known(double change) ->
                Numbers.change(change, 2)
                        + day.spotBaseline()
                                .map(since -> " vs " + Dates.day(since))
                                .orElse("");
            case Figure.Unavailable(String reason) -> Tiles.sentence(reason);
        };
    }

    private static String side(CurveAnalytics curve) {
        double over = curve.frontPremium().asOptional().orElse(0) - Regime.INVERTED_ABOVE;
        boolean inverted = curve.regime().filter(Regime.INVERTED::equals).isPresent();
        String side = inverted ? "Over " : over < -NOISE ? "Below " : "At ";
        return side + Numbers.fixed(Regime.INVERTED_ABOVE, 2);
    }

    private static String carry(Figure contango) {
        double value = contango.asOptional().orElse(0);
        return value > 0 ? "Long pays roll" : value < 0 ? "Long earns roll" : "No roll cost";
    }
}
