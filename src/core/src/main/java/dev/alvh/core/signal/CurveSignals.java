package dev.alvh.core.signal;

import dev.alvh.core.curve.CurveAnalytics;
import dev.alvh.core.observation.Figure;
import java.time.LocalDate;
import java.util.Optional;

/** What is read off the VX curve, over the days that have one. */
final class CurveSignals {

    private final Macd macd = new Macd();
    private final RollingZScore curvature = new RollingZScore();
    private final Latest<Readings> latest = new Latest<>("VX curve");

    /** The curvature is the raw z-score: positive where the curvature IRR is high. */
    record Readings(MacdReading macd, Figure curvature) {

        static Readings unavailable(String reason) {
            return new Readings(MacdReading.unavailable(reason), Figure.unavailable(reason));
        }

        /** On a day without a curve: levels hold, nothing turned. */
        Readings withoutTurn() {
            return new Readings(
                    new MacdReading(macd.line(), macd.signal(), macd.histogram(), Inflection.NONE), curvature);
        }
    }

    Readings peek(LocalDate date, Optional<CurveAnalytics> curve) {
        return curve.map(this::with)
                .orElseGet(() -> latest.on(date, Readings::unavailable).withoutTurn());
    }

    /** The date of the input that the readings of {@code date} rest on. */
    Optional<LocalDate> inputDate(LocalDate date, Optional<CurveAnalytics> curve) {
        return latest.dateOn(date, curve.isPresent());
    }

    void commit(LocalDate date, Optional<CurveAnalytics> curve, Readings readings) {
        curve.ifPresent(analytics -> {
            analytics.cm30().asOptional().ifPresent(macd::commit);
            Scores.commit(curvature, analytics.curvatureIrr());
            latest.set(readings, date);
        });
    }

    private Readings with(CurveAnalytics analytics) {
        MacdReading reading = switch (analytics.cm30()) {
            case Figure.Known(double price) -> MacdReading.peek(macd, price);
            case Figure.Unavailable(String reason) -> MacdReading.unavailable(reason);
        };
        return new Readings(reading, analytics.curvatureIrr().flatMap(curvature::peekFigure));
    }
}
