package dev.alvh.feed.sim;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.alvh.core.calendar.ExchangeCalendar;
import dev.alvh.core.quote.MarketEvent;
import dev.alvh.feed.play.EventSource;
import dev.alvh.feed.play.Opening;
import dev.alvh.feed.play.Supply;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** Listens to a feed. */
final class Hearing {

    private Hearing() {}

    /** What a simulation plays. */
    static EventSource events(Opening opening) {
        return assertInstanceOf(Supply.Events.class, opening.supply()).source();
    }

    /** Every event of the first sessions that trade, in order. */
    static void live(SimulatedPlayback playback, int sessions, Consumer<MarketEvent> each) {
        Opening opening = playback.atCloseOf(LocalDate.MIN);
        EventSource events = events(opening);
        int closed = 0;
        while (closed < sessions) {
            Optional<MarketEvent> next = events.next();
            MarketEvent event = next.orElseThrow();
            if (event.at().isAfter(opening.resume())) {
                each.accept(event);
                closed += event instanceof MarketEvent.SessionClosed ? 1 : 0;
            }
        }
    }

    /** The closes of the first sessions, as {@link SimulatedFeed} would come to them, without its quotes. */
    static void closes(Scenario scenario, long seed, int sessions, Consumer<SessionClose> each) {
        LocalDate first = SimulatedPlayback.DEFAULT_FIRST_SESSION;
        LocalDate begins = first;
        for (int i = 0; i < SimulatedPlayback.HISTORY; i++) {
            begins = ExchangeCalendar.CBOE_OPTIONS.previousSession(begins);
        }
        Sessions walked =
                new Sessions(Script.of(scenario, ModelParameters.DEFAULT), seed, begins, -SimulatedPlayback.HISTORY);
        while (walked.nextDate().isBefore(first)) {
            walked.pass();
        }
        for (int i = 0; i < sessions; i++) {
            each.accept(walked.passQuoted());
        }
    }
}
