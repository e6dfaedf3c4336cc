package dev.alvh.core.signal;

import dev.alvh.core.observation.Figure;

/**
 * Mean-reversion score m of VIX, 0 to 1: how stretched VIX still is once it has begun to fall. 0 unless V is below its
 * EMA(5), today's close included; else {@code clamp(z − 1, 0, 1)} with z the z-score of ln V over the last 252 official
 * closes. Above the average it is 0 whatever z is, so there it needs no z.
 */
final class MeanReversion {

    private final Ema average = new Ema(5);
    private final RollingZScore stretch = new RollingZScore();

    /** Takes an official close, points. */
    public void commit(double close) {
        WarmUp.requirePositive("a VIX close", close);
        average.commit(close);
        stretch.commit(Math.log(close));
    }

    /** m as if {@code close} were the next close; the state does not move. */
    public Figure peek(double close) {
        WarmUp.requirePositive("a VIX close", close);
        return average.peekFigure(close)
                .flatMap(level -> close < level
                        ? stretch.peekFigure(Math.log(close)).map(z -> Math.clamp(z - 1, 0.0, 1.0))
                        : Figure.of(0));
    }

    /** EMA(5) of VIX as if {@code close} were the next close, points. */
    public Figure peekAverage(double close) {
        return average.peekFigure(close);
    }
}
