package dev.alvh.core.desk;

import dev.alvh.core.quote.FaultCounts;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.MarketEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts what came in, and judges whether it is enough. */
final class HealthCheck {

    private long events;
    private long conflated;
    private long dropped;
    private boolean up = true;
    private String detail = "";

    void count(Batch batch) {
        events += batch.events().size();
        conflated += batch.conflated();
        dropped += batch.dropped();
    }

    void connection(MarketEvent.Connection connection) {
        up = connection.up();
        detail = connection.detail();
    }

    /**
     * The desk's health.
     *
     * @param needed what the curve and the book are computed from
     */
    Health of(List<Instrument> needed, Map<Instrument, Quoted> quotes, FaultCounts faults) {
        Quoted oldest = null;
        Instrument missing = null;
        int stale = 0;
        int heard = 0;
        for (Instrument instrument : needed) {
            Quoted quoted = quotes.get(instrument);
            if (quoted == null) {
                stale++;
                missing = missing == null ? instrument : missing;
            } else {
                heard++;
                stale += quoted.stale() ? 1 : 0;
                oldest = oldest == null || quoted.age().compareTo(oldest.age()) > 0 ? quoted : oldest;
            }
        }
        Health.Light light =
                !up || heard == 0 ? Health.Light.DOWN : stale > 0 ? Health.Light.STALE : Health.Light.FRESH;
        return new Health(
                light,
                detail,
                Optional.ofNullable(oldest),
                Optional.ofNullable(missing),
                stale,
                events,
                conflated,
                dropped,
                faults);
    }
}
