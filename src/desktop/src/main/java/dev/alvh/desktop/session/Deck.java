package dev.alvh.desktop.session;

import dev.alvh.core.desk.DeskRecorder;
import dev.alvh.core.desk.DeskState;
import dev.alvh.feed.play.DeskPlayer;
import dev.alvh.feed.play.Playback;
import dev.alvh.feed.play.PlayerListener;
import dev.alvh.feed.play.PlayerStatus;
import dev.alvh.store.recording.SessionRecorder;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One player at a time, and the recorder that listens to it. Whoever listens hears of what was asked for last, and of
 * nothing else.
 */
final class Deck {

    private final Backstage backstage;
    private final PlayerListener listener;
    private @Nullable DeskPlayer player;
    private @Nullable Tape tape;
    private OptionalDouble pace;
    private int request;

    Deck(Backstage backstage, PlayerListener listener, OptionalDouble pace) {
        this.backstage = backstage;
        this.listener = listener;
        this.pace = pace;
    }

    /** Plays something else, unrecorded. */
    void open(Playback playback) {
        stop();
        put(playback, DeskRecorder.NONE);
    }

    /** Plays something else, or the same once more, and records it from its beginning. */
    void open(Playback playback, Path file) {
        stop();
        Tape begun = new Tape(SessionRecorder.to(file));
        tape = begun;
        put(playback, begun);
    }

    private void put(Playback playback, DeskRecorder recorder) {
        request++;
        Heard heard = new Heard();
        DeskPlayer opened = backstage.player(playback, heard, recorder);
        player = opened;
        heard.of = opened;
        pace.ifPresent(opened::setSpeed);
    }

    void show(LocalDate closeOf) {
        request++;
        DeskPlayer one = player;
        if (one != null) {
            one.show(closeOf, request);
        }
    }

    void seek(Instant moment) {
        request++;
        DeskPlayer one = player;
        if (one != null) {
            one.seek(moment, request);
        }
    }

    /** Stands still unheard: what is on screen is none of its states. */
    void leave() {
        request++;
        pause();
    }

    void play() {
        DeskPlayer one = player;
        if (one != null) {
            one.play();
        }
    }

    void pause() {
        DeskPlayer one = player;
        if (one != null) {
            one.pause();
        }
    }

    void step() {
        DeskPlayer one = player;
        if (one != null) {
            one.step();
        }
    }

    /** In multiples of real time; of what is opened later too. */
    void setSpeed(double multiple) {
        pace = OptionalDouble.of(multiple);
        DeskPlayer one = player;
        if (one != null) {
            one.setSpeed(multiple);
        }
    }

    /** Ends the recording alone. */
    void endRecording() {
        Tape running = tape;
        tape = null;
        if (running != null) {
            backstage.finish(running);
        }
    }

    /** Ends the player and its recording, and waits until that is on the disk: the program may end next. */
    void close() {
        Tape running = tape;
        tape = null;
        if (running != null) {
            running.close();
        }
        stop();
    }

    /** Plays nothing. */
    void stop() {
        endRecording();
        DeskPlayer one = player;
        player = null;
        if (one != null) {
            one.close();
        }
    }

    /** Between a player and the listener. */
    private final class Heard implements PlayerListener {

        private @Nullable DeskPlayer of;

        @Override
        public void state(DeskState state, PlayerStatus status) {
            if (status.request() == request) {
                listener.state(state, status);
            }
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // which player speaks, not what it is like
        public void failed(String why) {
            if (of == player) {
                listener.failed(why);
            }
        }
    }
}
