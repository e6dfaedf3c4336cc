package dev.alvh.core.signal;

import dev.alvh.core.observation.Figure;

/**
 * The MACD(12, 26, 9) of the 30-day future on one session.
 *
 * @param line points
 * @param signal points
 * @param histogram line − signal, points
 * @param inflection whether this session changed the histogram's sign; {@code NONE} on a session without new data
 */
public record MacdReading(Figure line, Figure signal, Figure histogram, Inflection inflection) {

    static MacdReading unavailable(String reason) {
        Figure none = Figure.unavailable(reason);
        return new MacdReading(none, none, none, Inflection.NONE);
    }

    static MacdReading peek(Macd macd, double close) {
        int bars = macd.bars() + 1;
        Figure none = WarmUp.unavailable("days with a VX curve", macd.warmUp(), bars);
        return new MacdReading(
                bars >= macd.lineWarmUp()
                        ? Figure.of(macd.peekLine(close))
                        : WarmUp.unavailable("days with a VX curve", macd.lineWarmUp(), bars),
                bars >= macd.warmUp() ? Figure.of(macd.peekSignal(close)) : none,
                bars >= macd.warmUp() ? Figure.of(macd.peekHistogram(close)) : none,
                macd.peekInflection(close));
    }
}
