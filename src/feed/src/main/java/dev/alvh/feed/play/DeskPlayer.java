package dev.alvh.feed.play;

import dev.alvh.core.desk.DeskRecorder;
import dev.alvh.core.proposal.Ruling;
import java.time.Instant;
import java.time.LocalDate;

/** What a person can do with a playback. Commands may come from every thread and take effect in order. */
public interface DeskPlayer extends AutoCloseable {

    /**
     * Stands still at the close of a session.
     *
     * @param request comes back in the status of every state until the next one, to tell them apart
     */
    void show(LocalDate closeOf, int request);

    /**
     * Stands still at any moment. Forward the desk folds on; back it begins again from the start of its data.
     *
     * @param request as with {@link #show}
     */
    void seek(Instant moment, int request);

    void play();

    void pause();

    /** Changes the pace, in multiples of real time. */
    void setSpeed(double multiple);

    /** Goes on to the next moment at which something happens, and stands still. */
    void step();

    /**
     * Says a person's word on a batch. It counts at the desk's present moment, playing or standing still; what became of
     * it is in the next state. A seek back begins a desk to which nobody has said anything.
     */
    void rule(Ruling ruling);

    /** Ends it soon, without waiting for a state that is being made. */
    @Override
    void close();

    /** A player that works when it is told to and on the thread that tells it: it does not play by itself. */
    static DeskPlayer onThisThread(Playback playback, PlayerListener listener) {
        return onThisThread(playback, listener, DeskRecorder.NONE);
    }

    /** The same, recorded. */
    static DeskPlayer onThisThread(Playback playback, PlayerListener listener, DeskRecorder recorder) {
        return new DirectPlayer(new Player(playback, listener, recorder, System::nanoTime));
    }

    /** A player with a thread of its own, on which its listener is told. */
    static DeskPlayer onItsOwnThread(Playback playback, PlayerListener listener) {
        return onItsOwnThread(playback, listener, DeskRecorder.NONE);
    }

    /** The same, recorded. */
    static DeskPlayer onItsOwnThread(Playback playback, PlayerListener listener, DeskRecorder recorder) {
        return new ThreadedPlayer(new Player(playback, listener, recorder, System::nanoTime), listener);
    }
}
