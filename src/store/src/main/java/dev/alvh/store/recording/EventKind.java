package dev.alvh.store.recording;

import dev.alvh.core.quote.MarketEvent;

/** The events by the number that stands for them in a file. */
enum EventKind {
    TICK(0),
    SESSION_OPENED(1),
    SESSION_CLOSED(2),
    QUOTE(3),
    LEVEL(4),
    SETTLED(5),
    PUBLISHED(6),
    CONNECTION(7);

    private static final EventKind[] ALL = values();

    private final int number;

    EventKind(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

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
        for (EventKind kind : ALL) {
            if (kind.number == number) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of event has the number " + number);
    }
}
