package dev.alvh.feed.sim;

import dev.alvh.core.market.SeriesId;
import java.util.function.BiConsumer;

/** The indices at one moment, points, to 0.01 as they are published. */
record IndexLevels(double vix, double vix9d, double vix3m, double vix6m, double vvix, double spx) {

    static IndexLevels of(Factors factors, Expectations expectations) {
        double fast = factors.fast();
        double slow = factors.slow();
        return new IndexLevels(
                Ticks.level(factors.vix()),
                Ticks.level(expectations.vix9d(fast, slow)),
                Ticks.level(expectations.vix3m(fast, slow)),
                Ticks.level(expectations.vix6m(fast, slow)),
                Ticks.level(expectations.vvix(fast, slow)),
                Ticks.level(factors.spx()));
    }

    void forEachVolatility(BiConsumer<SeriesId, Double> use) {
        use.accept(SeriesId.VIX, vix);
        use.accept(SeriesId.VIX9D, vix9d);
        use.accept(SeriesId.VIX3M, vix3m);
        use.accept(SeriesId.VIX6M, vix6m);
        use.accept(SeriesId.VVIX, vvix);
    }

    void forEach(BiConsumer<SeriesId, Double> use) {
        forEachVolatility(use);
        use.accept(SeriesId.SPX, spx);
    }
}
