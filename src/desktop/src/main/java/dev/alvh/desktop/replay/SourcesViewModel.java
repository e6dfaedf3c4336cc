package dev.alvh.desktop.replay;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.feed.sim.Scenario;
import dev.alvh.feed.sim.SimulatedPlayback;
import dev.alvh.store.recording.SessionRecorder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

/** What can be played, and the recording of what is. */
public final class SourcesViewModel {

    private final DeskSession session;
    private final Optional<? extends DataSource> sample;
    private final ReadOnlyStringWrapper source = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper recording = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");

    /**
     * Of the session, which it follows only while it is looked at.
     *
     * @param sample offered beside the user's folders
     */
    public SourcesViewModel(DeskSession session, Optional<? extends DataSource> sample) {
        this.session = session;
        this.sample = sample;
    }

    /** Follows the session from now on. */
    public Subscription follow() {
        return new Followed()
                .value(session.state(), state -> source.set(state.source().name()))
                .value(
                        session.recording(),
                        file -> recording.set(file.map(Path::toString).orElse("")));
    }

    /** What is played, in words. */
    public ReadOnlyStringProperty source() {
        return source.getReadOnlyProperty();
    }

    /** The file that is recorded to; empty while none is. */
    public ReadOnlyStringProperty recording() {
        return recording.getReadOnlyProperty();
    }

    /** Why what was typed cannot be played; empty where it can. */
    public ReadOnlyStringProperty complaint() {
        return complaint.getReadOnlyProperty();
    }

    public List<String> scenarios() {
        return Arrays.stream(Scenario.values()).map(Scenario::word).toList();
    }

    /** One line on what happens in a scenario. */
    public String describe(String scenario) {
        return Scenario.ofWord(scenario).map(Scenario::description).orElse("");
    }

    /** The seed that is played where nobody typed another one. */
    public String defaultSeed() {
        return Long.toString(SimulatedPlayback.DEFAULT_SEED);
    }

    /** Plays a simulation. */
    public void simulate(String scenario, String seed) {
        try {
            long number = Long.parseLong(seed.strip());
            complaint.set("");
            Scenario.ofWord(scenario).ifPresent(one -> session.open(new DataSource.Simulation(one, number)));
        } catch (NumberFormatException _) {
            complaint.set("“" + seed.strip() + "” is no seed: type a whole number");
        }
    }

    /** Plays a folder of the user's. */
    public void openFolder(Path folder) {
        session.open(DataSource.of(folder));
    }

    /** Plays a recorded session. */
    public void openRecording(Path file) {
        session.open(new DataSource.Recording(file));
    }

    public boolean offersSample() {
        return sample.isPresent();
    }

    /** Plays the synthetic sample. */
    public void openSample() {
        sample.ifPresent(session::open);
    }

    /** A name for a recording of what is on screen. */
    public String recordingName() {
        return "alvh-" + session.date().get().map(LocalDate::toString).orElse("desk") + SessionRecorder.ENDING;
    }

    /** Records to a file, from now on. */
    public void record(Path file) {
        session.record(file);
    }

    public void endRecording() {
        session.endRecording();
    }
}
