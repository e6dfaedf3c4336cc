package dev.alvh.core.signal;

import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Reading;
import java.time.LocalDate;
import java.util.Optional;

/** What is read off SPX and breadth, over the days with an SPX close; the divergence over those with both. */
final class EquitySignals {

    private static final int REALISED_DAYS = 20;

    private final RealisedVol realisedVol = new RealisedVol(REALISED_DAYS);
    private final Rsi rsi = new Rsi();
    private final AdvanceDeclineDivergence divergence = new AdvanceDeclineDivergence();
    private final BigTop bigTop = new BigTop();
    private final Latest<Readings> latest = new Latest<>("SPX close");
    private final Latest<Reading<Divergence>> latestDivergence = new Latest<>("day with an SPX close and breadth");

    record Readings(Figure realisedVol, Figure rsi, Reading<Divergence> divergence, Reading<Boolean> bigTop) {

        static Readings unavailable(String reason) {
            return new Readings(
                    Figure.unavailable(reason),
                    Figure.unavailable(reason),
                    Reading.unavailable(reason),
                    Reading.unavailable(reason));
        }

        Readings withoutOnset() {
            return new Readings(realisedVol, rsi, EquitySignals.withoutOnset(divergence), bigTop);
        }
    }

    Readings peek(LocalDate date, Figure spx, Figure advanceDecline) {
        return switch (spx) {
            case Figure.Known(double close) -> with(date, close, advanceDecline);
            case Figure.Unavailable _ -> latest.on(date, Readings::unavailable).withoutOnset();
        };
    }

    /** The date of the input that the readings of {@code date} rest on. */
    Optional<LocalDate> inputDate(LocalDate date, Figure spx) {
        return latest.dateOn(date, spx.isKnown());
    }

    void commit(LocalDate date, Figure spx, Figure advanceDecline, Readings readings) {
        if (!(spx instanceof Figure.Known(double close))) {
            return;
        }
        if (readings.realisedVol() instanceof Figure.Known(double vol)
                && readings.rsi() instanceof Figure.Known(double strength)) {
            bigTop.commit(close, vol, strength, readings.divergence());
        }
        if (advanceDecline instanceof Figure.Known(double netAdvances)) {
            divergence.commit(close, netAdvances);
            latestDivergence.set(readings.divergence(), date);
        }
        realisedVol.commit(close);
        rsi.commit(close);
        latest.set(readings, date);
    }

    private Readings with(LocalDate date, double close, Figure advanceDecline) {
        Figure vol = realisedVol.peekFigure(close);
        Figure strength = rsi.peekFigure(close);
        Reading<Divergence> breadth = switch (advanceDecline) {
            case Figure.Known(double netAdvances) -> divergence.peek(close, netAdvances);
            case Figure.Unavailable(String reason) ->
                withoutOnset(latestDivergence.on(
                        date, silence -> Reading.unavailable(divergence.sessions() == 0 ? reason : silence)));
        };
        return new Readings(vol, strength, breadth, top(close, vol, strength, breadth));
    }

    /** The RSI is ready before the volatility is. */
    private Reading<Boolean> top(double close, Figure vol, Figure strength, Reading<Divergence> breadth) {
        return vol instanceof Figure.Known(double sigma) && strength instanceof Figure.Known(double rsiNow)
                ? bigTop.peek(close, sigma, rsiNow, breadth)
                : Reading.unavailable(
                        WarmUp.reason("SPX closes", REALISED_DAYS + bigTop.warmUp(), realisedVol.bars() + 1));
    }

    private static Reading<Divergence> withoutOnset(Reading<Divergence> reading) {
        return switch (reading) {
            case Reading.Known<Divergence>(Divergence known) -> Reading.of(new Divergence(known.kind(), false));
            case Reading.Unavailable<Divergence> unavailable -> unavailable;
        };
    }
}
