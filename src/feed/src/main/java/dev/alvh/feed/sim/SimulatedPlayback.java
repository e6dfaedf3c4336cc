package dev.alvh.feed.sim;

import dev.alvh.core.calendar.ExchangeCalendar;
import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.desk.DeskSettings;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.observation.Provenance;
import dev.alvh.feed.play.EventSource;
import dev.alvh.feed.play.Opening;
import dev.alvh.feed.play.Playback;
import dev.alvh.feed.replay.FolderReplay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The simulator as something to play: a history of closes up to the session before the first one, and from there on
 * sessions in ticks. The same scenario, seed and first session make the same events.
 */
public final class SimulatedPlayback implements Playback {

    /** Fixed, so that nothing depends on the day on which somebody looks. */
    public static final LocalDate DEFAULT_FIRST_SESSION = LocalDate.of(2026, 1, 5);

    public static final long DEFAULT_SEED = 1;

    /** Enough that every signal is past its warm-up: the longest looks over 252 values of a 20-day window. */
    static final int HISTORY = 400;

    /** Sessions of the history that the desk folds itself, so that it comes with a book: two lives of a condor. */
    private static final int FOLDED = 60;

    private static final Duration STEP = Duration.ofMinutes(1);

    private final Scenario scenario;
    private final long seed;
    private final LocalDate first;
    private final Faults faults;

    private SimulatedPlayback(Scenario scenario, long seed, LocalDate first, Faults faults) {
        this.scenario = scenario;
        this.seed = seed;
        this.first = first;
        this.faults = faults;
    }

    /** A scenario from the default first session on. */
    public static SimulatedPlayback of(Scenario scenario, long seed) {
        return of(scenario, seed, DEFAULT_FIRST_SESSION);
    }

    /**
     * A scenario.
     *
     * @param firstSession a session of the exchange from 2006 to 2029
     * @throws IllegalArgumentException where it is none
     */
    public static SimulatedPlayback of(Scenario scenario, long seed, LocalDate firstSession) {
        if (firstSession.getYear() < 2006
                || firstSession.isAfter(Sessions.LAST)
                || !ExchangeCalendar.CBOE_OPTIONS.isSession(firstSession)) {
            throw new IllegalArgumentException(
                    "a simulation begins on a session of the exchange from 2006 to 2029, not on " + firstSession);
        }
        return new SimulatedPlayback(scenario, seed, firstSession, Faults.NONE);
    }

    /** The same with a feed that is not always right. */
    public SimulatedPlayback with(Faults other) {
        return new SimulatedPlayback(scenario, seed, first, other);
    }

    /** The first session that is played in ticks. */
    public LocalDate firstSession() {
        return first;
    }

    /** {@inheritDoc} Up to {@link #firstSession} it stands at the close before that. */
    @Override
    public Opening atCloseOf(LocalDate session) {
        LocalDate begins = first;
        for (int i = 0; i < HISTORY; i++) {
            begins = ExchangeCalendar.CBOE_OPTIONS.previousSession(begins);
        }
        Sessions sessions = new Sessions(Script.of(scenario, ModelParameters.DEFAULT), seed, begins, -HISTORY);
        HistoryBook book = new HistoryBook();
        SessionClose last = sessions.pass();
        book.add(last);
        while (sessions.nextDate().isBefore(first)) {
            last = sessions.pass();
            book.add(last);
        }
        while (sessions.hasNext() && !sessions.nextDate().isAfter(session)) {
            last = sessions.passQuoted();
            book.add(last);
        }
        MarketHistory history = book.history();
        LocalDate before = book.dateBefore(FOLDED);
        EventSource feed =
                faults.on(new SimulatedFeed(sessions, last, "simulated: " + scenario + ", seed " + seed), seed);
        return new Opening(
                history.upTo(before),
                ExchangeTime.vxSettlement(before),
                then(new FolderReplay(history, before.plusDays(1), last.date()), feed),
                DeskSettings.of(Provenance.SIMULATED),
                ExchangeTime.vxSettlement(last.date()));
    }

    /** {@inheritDoc} A moment before the first session's eve is refused: the desk has no book then. */
    @Override
    public Opening at(Instant moment) {
        LocalDate eve = ExchangeCalendar.CBOE_OPTIONS.previousSession(first);
        if (moment.isBefore(ExchangeTime.vxSettlement(eve))) {
            throw new IllegalArgumentException("the simulation begins with the close of " + eve);
        }
        return Playback.super.at(moment);
    }

    private static EventSource then(EventSource early, EventSource late) {
        return () -> early.next().or(late::next);
    }

    @Override
    public Duration step() {
        return STEP;
    }

    @Override
    public double speed() {
        return 1;
    }
}
