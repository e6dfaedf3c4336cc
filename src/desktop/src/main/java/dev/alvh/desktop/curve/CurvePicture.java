package dev.alvh.desktop.curve;

import dev.alvh.desktop.theme.Tone;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * All that the chart draws.
 *
 * @param spot the VIX index, points
 * @param spotStale how old it is, where that is too old
 * @param points futures by settlement, weeklies among them
 * @param family the VIX family
 * @param layers the layers' contracts, by settlement
 * @param overlays the ones to draw
 * @param difference against the first of them
 * @param regime empty where fewer than two monthlies are listed
 * @param summary one sentence for those who cannot see the picture
 */
public record CurvePicture(
        OptionalDouble spot,
        Optional<String> spotStale,
        List<CurvePoint> points,
        List<FamilyPoint> family,
        List<LayerMark> layers,
        List<OverlayLine> overlays,
        Optional<Difference> difference,
        Optional<FrontSegment> regime,
        String summary) {

    /** Nothing to draw. */
    public static final CurvePicture EMPTY =
            ofFutures(OptionalDouble.empty(), List.of(), Optional.empty(), "No curve.");

    /**
     * The stretch between the first two monthlies, which gives the regime.
     *
     * @param text the regime's name with the front premium
     */
    public record FrontSegment(double fromDays, double toDays, String text, Tone tone) {}

    public CurvePicture {
        points = List.copyOf(points);
        family = List.copyOf(family);
        layers = List.copyOf(layers);
        overlays = List.copyOf(overlays);
    }

    /** Spot and futures with nothing around them. */
    static CurvePicture ofFutures(
            OptionalDouble spot, List<CurvePoint> points, Optional<FrontSegment> regime, String summary) {
        return new CurvePicture(
                spot, Optional.empty(), points, List.of(), List.of(), List.of(), Optional.empty(), regime, summary);
    }

    /** The monthlies: those that the line joins. */
    public List<CurvePoint> monthlies() {
        return points.stream().filter(CurvePoint::monthly).toList();
    }
}
