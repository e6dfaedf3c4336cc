package dev.alvh.store.recording;

import dev.alvh.core.canonical.CanonicalReader;
import dev.alvh.core.desk.Batch;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.proposal.Ruling;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.MarketEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The other half of {@link BatchPacker}. */
final class BatchUnpacker {

    private final List<Instrument> instruments = new ArrayList<>();
    private Instant last;

    BatchUnpacker(Instant start) {
        this.last = start;
    }

    Batch batch(Unpacker in) {
        Instant now = moment(in);
        long conflated = in.count();
        long dropped = in.count();
        int size = in.size();
        List<MarketEvent> events = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            events.add(event(in));
        }
        int said = in.size();
        List<Ruling> rulings = new ArrayList<>(said);
        for (int i = 0; i < said; i++) {
            rulings.add(CanonicalReader.read(Ruling.class, in.raw()));
        }
        return new Batch(now, events, rulings, conflated, dropped);
    }

    private MarketEvent event(Unpacker in) {
        EventKind kind = EventKind.of(in.octet());
        Instant at = moment(in);
        return switch (kind) {
            case TICK -> new MarketEvent.Tick(at);
            case SESSION_OPENED -> new MarketEvent.SessionOpened(at, date(in));
            case SESSION_CLOSED -> new MarketEvent.SessionClosed(at, date(in));
            case QUOTE -> new MarketEvent.Quote(at, instrument(in, Instrument.class), in.number(), in.number());
            case LEVEL -> new MarketEvent.Level(at, instrument(in, Instrument.Index.class), in.number());
            case SETTLED -> new MarketEvent.Settled(at, instrument(in, Instrument.Vx.class), in.number());
            case PUBLISHED ->
                new MarketEvent.Published(at, SeriesId.valueOf(in.text()), date(in), date(in), in.number());
            case CONNECTION -> new MarketEvent.Connection(at, in.octet() != 0, in.text());
        };
    }

    <T extends Instrument> T instrument(Unpacker in, Class<T> type) {
        long number = in.count();
        if (number == instruments.size()) {
            instruments.add(CanonicalReader.read(Instrument.class, in.raw()));
        }
        if (number < 0 || number >= instruments.size() || !type.isInstance(instruments.get((int) number))) {
            throw new IllegalArgumentException("instrument " + number + " is no " + type.getSimpleName());
        }
        return type.cast(instruments.get((int) number));
    }

    private Instant moment(Unpacker in) {
        last = in.moment(last);
        return last;
    }

    private static LocalDate date(Unpacker in) {
        return LocalDate.ofEpochDay(in.signed());
    }
}
