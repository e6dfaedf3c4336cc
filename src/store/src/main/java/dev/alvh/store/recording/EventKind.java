package dev.alvh.store.recording;

import dev.alvh.core.quote.MarketEvent;

/** The events by the number that stands for them in a file: the order is part of the format. */
enum EventKind {
    TICK,
    SESSION_OPENED,
    SESSION_CLOSED,
    QUOTE,
    LEVEL,
    SETTLED,
    PUBLISHED,
    CONNECTION;

    private static final EventKind[] ALL = values();

    static EventKind of(MarketEvent event) {
        return switch (event) {
            case MarketEvent.Tick _ -> TICK;
            case MarketEvent.SessionOpened _ -> SESSION_OPENED;
            case MarketEvent.SessionClosed _ -> SESSION_CLOSED;
            case MarketEvent.Quote _ -> QUOTE;
            case MarketEvent.Level _ -> LEVEL;
            case MarketEvent.Settled _ -> SETTLED;
            case MarketEvent.Published _ -> PUBLISHED;
            case MarketEvent.Connection _ -> CONNECTION;
        };
    }

    static EventKind of(int number) {
        if (number >= ALL.length) {
            throw new IllegalArgumentException("no kind of event has the number " + number);
        }
        return ALL[number];
    }
}
