package dev.alvh.desktop.session;

import dev.alvh.core.desk.DeskRecorder;
import dev.alvh.core.desk.DeskState;
import dev.alvh.feed.play.DeskPlayer;
import dev.alvh.feed.play.Playback;
import dev.alvh.feed.play.PlayerListener;
import dev.alvh.feed.play.PlayerStatus;
import dev.alvh.store.recording.SessionRecorder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
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
    private final AnswerWatch answers = new AnswerWatch();
    private final Consumer<String> recordingTrouble;
    private int request;

    /** The last request at which the player stopped; what it told before and is heard later counts no more. */
    private int stopped = -1;

    /**
     * A deck that plays nothing yet.
     *
     * @param recordingTrouble hears why a recording that has ended is not whole
     */
    Deck(Backstage backstage, PlayerListener listener, OptionalDouble pace, Consumer<String> recordingTrouble) {
        this.backstage = backstage;
        this.listener = listener;
        this.pace = pace;
        this.recordingTrouble = recordingTrouble;
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
        work(one -> one.show(closeOf, request));
    }

    void seek(Instant moment) {
        request++;
        work(one -> one.seek(moment, request));
    }

    /** Stands still unheard: what is on screen is none of its states. */
    void leave() {
        request++;
        DeskPlayer one = player;
        if (one != null) {
            one.pause();
        }
        answers.rest();
    }

    /** Whether a defect has stopped the player, until it is shown a moment anew. */
    boolean isStopped() {
        return stopped == request;
    }

    void play() {
        command(DeskPlayer::play);
    }

    void pause() {
        command(DeskPlayer::pause);
    }

    void step() {
        command(DeskPlayer::step);
    }

    /** In multiples of real time; of what is opened later too. */
    void setSpeed(double multiple) {
        pace = OptionalDouble.of(multiple);
        command(one -> one.setSpeed(multiple));
    }

    private void command(Consumer<DeskPlayer> said) {
        say(said, AnswerWatch.LIMIT);
    }

    /** What may fold years of sessions. */
    private void work(Consumer<DeskPlayer> said) {
        say(said, AnswerWatch.PATIENCE);
    }

    private void say(Consumer<DeskPlayer> said, Duration within) {
        DeskPlayer one = player;
        if (one != null) {
            if (!isStopped()) {
                answers.asked(within);
            }
            said.accept(one);
        }
    }

    /**
     * For how long the player has been silent though it plays or was asked for something.
     *
     * @param nanos the moment, on any clock that only goes on
     */
    Optional<Duration> silence(long nanos) {
        return answers.look(nanos);
    }

    /** Ends the recording alone. */
    void endRecording() {
        Tape running = tape;
        tape = null;
        if (running != null) {
            backstage.finish(running.end(), recordingTrouble);
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
        answers.rest();
        if (one != null) {
            one.close();
        }
    }

    /** Between a player and the listener. */
    private final class Heard implements PlayerListener {

        private @Nullable DeskPlayer of;

        @Override
        public void state(DeskState state, PlayerStatus status) {
            if (status.request() == request && !isStopped()) {
                answers.told(status.playing());
                listener.state(state, status);
            }
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // which player speaks, not what it is like
        public void failed(String why) {
            if (of == player) {
                answers.rest();
                listener.failed(why);
            }
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // which player speaks, not what it is like
        public void stopped(String why) {
            if (of == player) {
                stopped = request;
                answers.rest();
                listener.stopped(why);
            }
        }
    }
}
