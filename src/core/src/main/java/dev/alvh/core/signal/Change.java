package dev.alvh.core.signal;

import dev.alvh.core.observation.Figure;

/** The change of a series over a fixed number of sessions; a session without a value is one of them. */
final class Change {

    private final int sessions;
    private final Ring past;

    Change(int sessions) {
        this.sessions = sessions;
        past = new Ring(sessions);
    }

    /** Takes one session's value, or that it has none. */
    void commit(Figure value) {
        past.commit(value.asOptional().orElse(Double.NaN));
    }

    /** Later less earlier, in the series' unit, as if {@code value} were the next session's. */
    Figure peek(Figure value) {
        return value.flatMap(now -> {
            if (!past.isFull()) {
                return WarmUp.unavailable("sessions", sessions + 1, past.size() + 1);
            }
            double then = past.get(sessions - 1);
            return Double.isNaN(then)
                    ? Figure.unavailable("there was no value " + sessions + " sessions ago")
                    : Figure.of(now - then);
        });
    }
}
