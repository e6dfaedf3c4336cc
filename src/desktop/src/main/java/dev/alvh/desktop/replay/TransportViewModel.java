package dev.alvh.desktop.replay;

import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.text.Numbers;
import dev.alvh.feed.play.PlayerStatus;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.util.Subscription;

/** Play, pause, step and pace of what is on screen. */
public final class TransportViewModel {

    /** Multiples of real time to choose from. */
    public static final List<Double> SPEEDS = List.of(1.0, 5.0, 20.0, 60.0, 300.0, 1_000.0, 10_000.0);

    private final DeskSession session;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper ended = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyDoubleWrapper speed = new ReadOnlyDoubleWrapper(1);
    private final Subscription subscription;

    /** Follows the session. */
    public TransportViewModel(DeskSession session) {
        this.session = session;
        this.subscription = session.player().subscribe(this::show);
    }

    /** Whether there is something to play. */
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /** Whether everything has been played. */
    public ReadOnlyBooleanProperty ended() {
        return ended.getReadOnlyProperty();
    }

    /** In multiples of real time. */
    public ReadOnlyDoubleProperty speed() {
        return speed.getReadOnlyProperty();
    }

    public void toggle() {
        session.togglePlaying();
    }

    public void step() {
        session.stepOn();
    }

    public void setSpeed(double multiple) {
        session.setSpeed(multiple);
    }

    /** The next choice above the present pace; stays at the last. */
    public void faster() {
        SPEEDS.stream().filter(choice -> choice > speed.get()).findFirst().ifPresent(this::setSpeed);
    }

    /** The next choice below the present pace; stays at the first. */
    public void slower() {
        SPEEDS.reversed().stream()
                .filter(choice -> choice < speed.get())
                .findFirst()
                .ifPresent(this::setSpeed);
    }

    /** For example {@code ×1 000}. */
    public static String text(double multiple) {
        return "×" + Numbers.fixed(multiple, multiple == Math.rint(multiple) ? 0 : 1);
    }

    /** Follows no more. */
    public void close() {
        subscription.unsubscribe();
    }

    private void show(Optional<PlayerStatus> status) {
        ready.set(status.isPresent());
        playing.set(status.filter(PlayerStatus::playing).isPresent());
        ended.set(status.filter(PlayerStatus::ended).isPresent());
        status.ifPresent(told -> speed.set(told.speed()));
    }
}
