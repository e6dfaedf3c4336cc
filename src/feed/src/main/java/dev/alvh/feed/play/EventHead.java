package dev.alvh.feed.play;

import dev.alvh.core.desk.Batch;
import dev.alvh.core.quote.MarketEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Pulls events, and conflates those that are due together. */
final class EventHead implements Head {

    private final EventSource source;
    private final Conflator conflator = new Conflator();
    private Instant folded = Instant.MIN;
    private @Nullable MarketEvent next;

    /** A head before the first event. */
    EventHead(EventSource source) {
        this.source = source;
        this.next = source.next().orElse(null);
    }

    @Override
    public Optional<Instant> due() {
        return Optional.ofNullable(next).map(MarketEvent::at);
    }

    @Override
    public void advance(Instant now, Consumer<Batch> fold) {
        Instant lastSaid = folded;
        while (next != null && !next.at().isAfter(now)) {
            conflator.offer(next, next.at()); // due, so never ahead
            lastSaid = later(lastSaid, next.at());
            pull();
        }
        // time ends with the last event, however late the clock saw it
        Instant moment = next == null && !lastSaid.isBefore(folded) ? lastSaid : now;
        Batch batch = conflator.drain(moment);
        if (!batch.events().isEmpty() || moment.isAfter(folded)) {
            folded = moment;
            fold.accept(batch);
        }
    }

    /** A session in one batch: the books trade and decide at its close, and nobody looks at the moments before. */
    @Override
    public void catchUp(Instant until, Consumer<Batch> fold) {
        List<MarketEvent> together = new ArrayList<>();
        while (next != null && !next.at().isAfter(until)) {
            MarketEvent event = next;
            together.add(event);
            pull();
            if (event instanceof MarketEvent.SessionClosed) {
                folded = event.at();
                fold.accept(Batch.of(folded, together));
                together.clear();
            }
        }
        if (!together.isEmpty() || until.isAfter(folded)) {
            folded = until;
            fold.accept(Batch.of(until, together));
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private void pull() {
        next = source.next().orElse(null);
    }
}
