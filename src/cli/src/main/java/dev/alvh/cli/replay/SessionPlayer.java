package dev.alvh.cli.replay;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.desk.DeskState;
import dev.alvh.feed.play.DeskPlayer;
import dev.alvh.feed.play.Playback;
import dev.alvh.feed.play.PlayerListener;
import dev.alvh.feed.play.PlayerStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plays sessions one after the other, as fast as it goes, and keeps how each began and how it ended. */
final class SessionPlayer implements PlayerListener {

    private final List<ReplayedDay> days = new ArrayList<>();
    private @Nullable DeskState opened;
    private @Nullable DeskState last;
    private boolean ended;

    private SessionPlayer() {}

    /**
     * The sessions of a range, both ends included, in order; none where none was played.
     *
     * @throws IllegalArgumentException where the playback has nothing up to {@code from} to start from
     */
    static List<ReplayedDay> play(Playback playback, LocalDate from, LocalDate to) {
        SessionPlayer listener = new SessionPlayer();
        try (DeskPlayer player = DeskPlayer.onThisThread(playback, listener)) {
            player.seek(ExchangeTime.openingSettlement(from).minusSeconds(1), 1);
            while (!listener.ended && !listener.isPast(to)) {
                player.step();
            }
        }
        listener.endWithin();
        return listener.days.stream().filter(day -> !day.date().isAfter(to)).toList();
    }

    @Override
    public void state(DeskState state, PlayerStatus status) {
        DeskState before = last;
        DeskState began = opened;
        ended = status.ended();
        if (began != null && !began.session().equals(state.session())) {
            endWithin();
            began = null;
        }
        last = state;
        if (state.trading()) {
            opened = began == null ? state : began;
        } else if (began != null) {
            days.add(new ReplayedDay(state.session(), Optional.of(began), state));
            opened = null;
        } else if (before != null && !before.session().equals(state.session())) {
            // a session that a recorded desk caught up with is one batch
            days.add(new ReplayedDay(state.session(), Optional.empty(), state));
        }
    }

    @Override
    public void failed(String why) {
        throw new IllegalArgumentException(why);
    }

    private boolean isPast(LocalDate to) {
        DeskState present = last;
        return present != null
                && (present.session().isAfter(to) || (present.session().equals(to) && !present.trading()));
    }

    /** A recording may end while a session trades. */
    private void endWithin() {
        DeskState began = opened;
        DeskState present = last;
        if (began != null && present != null && present.session().equals(began.session())) {
            days.add(new ReplayedDay(began.session(), Optional.of(began), present));
        }
        opened = null;
    }
}
