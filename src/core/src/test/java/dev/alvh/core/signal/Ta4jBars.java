package dev.alvh.core.signal;

import java.time.Duration;
import java.time.Instant;
import org.ta4j.core.BarSeries;
import org.ta4j.core.BaseBarSeriesBuilder;
import org.ta4j.core.num.DoubleNumFactory;

/** Closes in the shape that ta4j reads. */
final class Ta4jBars {

    private Ta4jBars() {}

    static BarSeries of(double[] closes) {
        BarSeries series = new BaseBarSeriesBuilder()
                .withNumFactory(DoubleNumFactory.getInstance())
                .build();
        for (int i = 0; i < closes.length; i++) {
            series.barBuilder()
                    .timePeriod(Duration.ofDays(1))
                    .endTime(Instant.EPOCH.plus(Duration.ofDays(i)))
                    .closePrice(closes[i])
                    .add();
        }
        return series;
    }
}
