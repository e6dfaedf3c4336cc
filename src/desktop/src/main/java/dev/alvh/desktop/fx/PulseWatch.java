package dev.alvh.desktop.fx;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/** Watches the pulses of JavaFX while the desk is on screen. */
public final class PulseWatch extends AnimationTimer {

    private final StallMeter meter = new StallMeter();
    private final Consumer<Stalls> told;

    /** Tells {@code told} on the JavaFX thread what it measures. */
    public PulseWatch(Consumer<Stalls> told) {
        this.told = told;
    }

    @Override
    public void handle(long now) {
        // not the argument: it is the time for which the frame was meant, not the one at which it came
        told.accept(meter.pulse(System.nanoTime()));
    }

    @Override
    public void stop() {
        super.stop();
        meter.rest();
    }
}
