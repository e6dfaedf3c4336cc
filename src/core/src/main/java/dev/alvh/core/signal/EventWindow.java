package dev.alvh.core.signal;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.market.EconomicEvent;
import dev.alvh.core.observation.Figure;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Which releases the market is digesting: each from its release to 60 minutes after (both ends included), and all of its
 * New York date where only the date is known.
 */
public final class EventWindow {

    /** The surprises of one kind that must lie in the past before their σ means anything: half a year of them. */
    public static final int FEWEST_SURPRISES = 6;

    private static final Duration LENGTH = Duration.ofMinutes(60);
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final TreeMap<LocalDate, List<Active>> byDate = new TreeMap<>();

    /**
     * A release within its window.
     *
     * @param event the release
     * @param surprise (actual − consensus) / σ of the earlier surprises of its kind (sample standard deviation)
     */
    public record Active(EconomicEvent event, Figure surprise) {

        /** Whether spikes count from the lower threshold: the surprise is 1 or more either way, or unknown. */
        public boolean isSurprising() {
            return switch (surprise) {
                case Figure.Known(double value) -> Math.abs(value) >= 1;
                case Figure.Unavailable _ -> true;
            };
        }

        boolean contains(Instant now) {
            return event.newYorkTime()
                    .map(time -> event.date().atTime(time).atZone(NEW_YORK).toInstant())
                    .map(release -> !now.isBefore(release) && !now.isAfter(release.plus(LENGTH)))
                    .orElseGet(() -> now.atZone(NEW_YORK).toLocalDate().equals(event.date()));
        }

        /** Where the time of release is unknown, the result counts as known from the session's decision. */
        Active asKnownAt(Instant now) {
            return event.newYorkTime().isPresent() || !now.isBefore(ExchangeTime.vxSettlement(event.date()))
                    ? this
                    : new Active(event, Figure.unavailable("the time of the release is unknown"));
        }
    }

    /**
     * Prepares the windows of all events.
     *
     * @param events in any order; later ones never bear on the surprise of earlier ones
     */
    public EventWindow(List<EconomicEvent> events) {
        Map<EconomicEvent.Kind, List<Double>> past = new EnumMap<>(EconomicEvent.Kind.class);
        events.stream().sorted(Comparator.comparing(EconomicEvent::date)).forEach(event -> {
            List<Double> earlier = past.computeIfAbsent(event.kind(), _ -> new ArrayList<>());
            byDate.computeIfAbsent(event.date(), _ -> new ArrayList<>())
                    .add(new Active(event, surprise(event, earlier)));
            difference(event).ifPresent(earlier::add);
        });
    }

    /** The releases whose windows hold {@code now}. */
    public List<Active> at(Instant now) {
        LocalDate date = now.atZone(NEW_YORK).toLocalDate();
        // a window that opens late in the evening reaches into the next date
        return byDate.subMap(date.minusDays(1), true, date, true).values().stream()
                .flatMap(List::stream)
                .filter(event -> event.contains(now))
                .map(event -> event.asKnownAt(now))
                .toList();
    }

    private static OptionalDouble difference(EconomicEvent event) {
        return event.actual().isPresent() && event.consensus().isPresent()
                ? OptionalDouble.of(
                        event.actual().getAsDouble() - event.consensus().getAsDouble())
                : OptionalDouble.empty();
    }

    private static Figure surprise(EconomicEvent event, List<Double> earlier) {
        OptionalDouble difference = difference(event);
        if (difference.isEmpty()) {
            return Figure.unavailable("the actual value or the consensus of " + event.kind() + " is missing");
        }
        if (earlier.size() < FEWEST_SURPRISES) {
            return WarmUp.unavailable("earlier surprises of " + event.kind(), FEWEST_SURPRISES, earlier.size());
        }
        double mean =
                earlier.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double squares = earlier.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        double sigma = Math.sqrt(squares / (earlier.size() - 1));
        return sigma > 0
                ? Figure.of(difference.getAsDouble() / sigma)
                : Figure.unavailable("earlier surprises of " + event.kind() + " were all the same");
    }
}
