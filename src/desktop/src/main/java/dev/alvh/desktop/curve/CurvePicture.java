package dev.alvh.desktop.curve;

import dev.alvh.desktop.theme.Tone;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * All that the chart draws.
 *
 * @param spot the VIX index, points
 * @param points futures by settlement, weeklies among them
 * @param overlays the ones to draw
 * @param regime empty where fewer than two monthlies are listed
 * @param summary one sentence for those who cannot see the picture
 */
public record CurvePicture(
        OptionalDouble spot,
        List<CurvePoint> points,
        List<OverlayLine> overlays,
        Optional<FrontSegment> regime,
        String summary) {

    /** Nothing to draw. */
    public static final CurvePicture EMPTY =
            new CurvePicture(OptionalDouble.empty(), List.of(), List.of(), Optional.empty(), "No curve.");

    /**
     * The stretch between the first two monthlies, which gives the regime.
     *
     * @param text the regime's name with the front premium
     */
    public record FrontSegment(double fromDays, double toDays, String text, Tone tone) {}

    public CurvePicture {
        points = List.copyOf(points);
        overlays = List.copyOf(overlays);
    }

    /** The monthlies: those that the line joins. */
    public List<CurvePoint> monthlies() {
        return points.stream().filter(CurvePoint::monthly).toList();
    }
}
