package dev.alvh.core.desk;

import dev.alvh.core.quote.FaultCounts;
import dev.alvh.core.quote.MarketEvent;
import java.util.Comparator;
import java.util.List;
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
    Health of(List<Quoted> needed, FaultCounts faults) {
        Optional<Quoted> oldest = needed.stream().max(Comparator.comparing(Quoted::age));
        int stale = (int) needed.stream().filter(Quoted::stale).count();
        Health.Light light =
                !up || needed.isEmpty() ? Health.Light.DOWN : stale > 0 ? Health.Light.STALE : Health.Light.FRESH;
        return new Health(light, detail, oldest, stale, events, conflated, dropped, faults);
    }
}
