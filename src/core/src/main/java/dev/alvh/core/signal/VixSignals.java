package dev.alvh.core.signal;

import dev.alvh.core.observation.Figure;
import java.time.LocalDate;
import java.util.Optional;

/** What is read off the official closes of VIX alone, every one of them, on US holidays too. */
final class VixSignals {

    private static final int BEFORE = 10;

    private final Rsi rsi = new Rsi();
    private final SpikeZ spike = new SpikeZ();
    private final MeanReversion meanReversion = new MeanReversion();
    private final Ring closes = new Ring(BEFORE);
    private final Latest<Readings> latest = new Latest<>("VIX close");

    record Readings(
            Figure close, Figure average, Figure tenSessionsAgo, Figure rsi, Figure spikeZ, Figure meanReversion) {

        static Readings unavailable(String reason) {
            Figure none = Figure.unavailable(reason);
            return new Readings(none, none, none, none, none, none);
        }

        /** On a day without a close: levels and states hold, a move there was none. */
        Readings without(Figure close) {
            return new Readings(this.close, average, tenSessionsAgo, rsi, close, meanReversion);
        }
    }

    Readings peek(LocalDate date, Figure vix) {
        return switch (vix) {
            case Figure.Known(double close) -> with(close);
            case Figure.Unavailable _ -> latest.on(date, Readings::unavailable).without(vix);
        };
    }

    /** The date of the input that the readings of {@code date} rest on. */
    Optional<LocalDate> inputDate(LocalDate date, Figure vix) {
        return latest.dateOn(date, vix.isKnown());
    }

    void commit(LocalDate date, Figure vix, Figure vvix, Readings readings) {
        if (vix instanceof Figure.Known(double close)) {
            rsi.commit(close);
            spike.commit(close, vvix);
            meanReversion.commit(close);
            closes.commit(close);
            latest.set(readings, date);
        }
    }

    private Readings with(double close) {
        return new Readings(
                Figure.of(close),
                meanReversion.peekAverage(close),
                closes.isFull()
                        ? Figure.of(closes.get(BEFORE - 1))
                        : WarmUp.unavailable("VIX closes", BEFORE + 1, closes.size() + 1),
                rsi.peekFigure(close),
                spike.peekFigure(close),
                meanReversion.peek(close));
    }
}
