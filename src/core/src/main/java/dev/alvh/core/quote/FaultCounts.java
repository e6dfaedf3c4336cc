package dev.alvh.core.quote;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How often each fault was met. */
public record FaultCounts(Map<Fault, Long> counts) {

    public static final FaultCounts NONE = new FaultCounts(Map.of());

    public FaultCounts {
        EnumMap<Fault, Long> copy = new EnumMap<>(Fault.class);
        copy.putAll(counts);
        counts = Collections.unmodifiableMap(copy);
    }

    public long of(Fault fault) {
        return counts.getOrDefault(fault, 0L);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
