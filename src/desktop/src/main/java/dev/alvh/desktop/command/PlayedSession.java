package dev.alvh.desktop.command;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.desk.DeskState;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.play.PlayerStatus;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Plays one session on the thread that asks, as fast as it goes. */
final class PlayedSession {

    /** More moments than a session of the embedded feeds has, by far: a feed without an end must not hang a script. */
    private static final int MOST_STEPS = 1_000_000;

    private PlayedSession() {}

    /**
     * Plays from before the open of {@code date} to its close.
     *
     * @param session whose player works on this thread
     * @throws BadInputException where it does not come to it
     */
    static DeskSession play(DeskSession session, LocalDate date, Optional<Path> recording) throws BadInputException {
        Instant open = ExchangeTime.openingSettlement(date);
        session.seek(open.minusSeconds(1));
        recording.ifPresent(session::record);
        for (int step = 0; !isOver(session, date) && step < MOST_STEPS; step++) {
            session.stepOn();
        }
        if (session.desk().get().isEmpty()) {
            throw BadInputException.of(session.trouble().get().orElse("nothing can be played"), "a later --date");
        }
        return session;
    }

    private static boolean isOver(DeskSession session, LocalDate date) {
        return session.player().get().filter(PlayerStatus::ended).isPresent()
                || session.desk().get().filter(desk -> !isBefore(desk, date)).isPresent()
                || session.desk().get().isEmpty();
    }

    private static boolean isBefore(DeskState desk, LocalDate date) {
        return desk.trading() || desk.session().isBefore(date);
    }
}
