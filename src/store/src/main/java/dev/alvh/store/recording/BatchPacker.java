package dev.alvh.store.recording;

import dev.alvh.core.canonical.Canonical;
import dev.alvh.core.desk.Batch;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.MarketEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Packs batches one after the other: an instrument is spelled out once, a moment is the distance from the last. */
final class BatchPacker {

    private final Packer out;
    private final Map<Instrument, Integer> numbers = new HashMap<>();
    private Instant last;

    BatchPacker(Packer out, Instant start) {
        this.out = out;
        this.last = start;
    }

    void pack(Batch batch) {
        moment(batch.now());
        out.count(batch.conflated());
        out.count(batch.dropped());
        out.count(batch.events().size());
        batch.events().forEach(this::pack);
        out.count(batch.rulings().size());
        batch.rulings().forEach(ruling -> out.raw(Canonical.bytes(ruling)));
    }

    private void pack(MarketEvent event) {
        out.octet(EventKind.of(event).number());
        moment(event.at());
        switch (event) {
            case MarketEvent.Tick _ -> {}
            case MarketEvent.SessionOpened(Instant _, LocalDate date) -> out.signed(date.toEpochDay());
            case MarketEvent.SessionClosed(Instant _, LocalDate date) -> out.signed(date.toEpochDay());
            case MarketEvent.Quote(Instant _, Instrument instrument, double bid, double ask) -> {
                instrument(instrument);
                out.number(bid);
                out.number(ask);
            }
            case MarketEvent.Level(Instant _, Instrument.Index index, double value) -> {
                instrument(index);
                out.number(value);
            }
            case MarketEvent.Settled(Instant _, Instrument.Vx future, double price) -> {
                instrument(future);
                out.number(price);
            }
            case MarketEvent.Published(Instant _, var id, LocalDate stamp, LocalDate knownOn, double value) -> {
                out.text(id.name());
                out.signed(stamp.toEpochDay());
                out.signed(knownOn.toEpochDay());
                out.number(value);
            }
            case MarketEvent.Connection(Instant _, boolean up, String detail) -> {
                out.octet(up ? 1 : 0);
                out.text(detail);
            }
        }
    }

    /** Its number, and the first time what it is. */
    void instrument(Instrument instrument) {
        Integer number = numbers.putIfAbsent(instrument, numbers.size());
        if (number == null) {
            out.count(numbers.size() - 1L);
            out.raw(Canonical.bytes(instrument));
        } else {
            out.count(number);
        }
    }

    private void moment(Instant at) {
        out.moment(at, last);
        last = at;
    }
}
