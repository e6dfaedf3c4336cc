package dev.alvh.desktop.command;

import dev.alvh.core.desk.DeskState;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.play.DeskPlayer;
import dev.alvh.feed.play.Playback;
import dev.alvh.feed.play.PlayerListener;
import dev.alvh.feed.play.PlayerStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Plays one session on the thread that asks, as fast as it goes. */
final class PlayedSession implements PlayerListener {

    /** More moments than a session of the embedded feeds has, by far: a feed without an end must not hang a script. */
    private static final int MOST_STEPS = 1_000_000;

    private @Nullable DeskState last;
    private @Nullable PlayerStatus status;
    private @Nullable String trouble;

    private PlayedSession() {}

    /**
     * The desk at the close of a session.
     *
     * @throws BadInputException where the playback does not come to it
     */
    static DeskState play(Playback playback, LocalDate date) throws BadInputException {
        PlayedSession played = new PlayedSession();
        try (DeskPlayer player = DeskPlayer.onThisThread(playback, played)) {
            player.show(date.minusDays(1), 0);
            if (played.last == null) {
                // the first session has no evening before it
                player.show(date, 1);
            }
            for (int step = 0; !played.isOver(date) && step < MOST_STEPS; step++) {
                player.step();
            }
        }
        DeskState state = played.last;
        if (state == null) {
            throw BadInputException.of(String.valueOf(played.trouble), "a later --date");
        }
        return state;
    }

    @Override
    public void state(DeskState state, PlayerStatus told) {
        last = state;
        status = told;
    }

    @Override
    public void failed(String why) {
        trouble = why;
    }

    private boolean isOver(LocalDate date) {
        return last == null
                || (status != null && status.ended())
                || (!last.session().isBefore(date) && !last.trading());
    }
}
