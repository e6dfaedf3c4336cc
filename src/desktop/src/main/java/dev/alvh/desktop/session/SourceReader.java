package dev.alvh.desktop.session;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.desk.Batch;
import dev.alvh.core.desk.BatchSource;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.observation.Provenance;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.play.RecordedPlayback;
import dev.alvh.feed.replay.FolderPlayback;
import dev.alvh.feed.sim.SimulatedPlayback;
import dev.alvh.store.recording.BadRecordingException;
import dev.alvh.store.recording.Recording;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Makes sources ready to be played. */
public final class SourceReader {

    /** After an open, so that every market has spoken. */
    private static final Duration FIRST_WORDS = Duration.ofMinutes(1);

    private SourceReader() {}

    /** Reads and checks a source; what is wrong with it is said in the answer. */
    public static LoadState read(DataSource source) {
        try {
            return switch (source) {
                case DataSource.Folder folder -> folder(folder);
                case DataSource.Simulation simulation -> simulation(simulation);
                case DataSource.Recording recording -> recording(recording);
            };
        } catch (BadInputException | BadRecordingException bad) {
            return new LoadState.Failed(source, String.valueOf(bad.getMessage()));
        } catch (RuntimeException bug) {
            // a screen that loads for ever would hide it
            return new LoadState.Failed(
                    source, source.name() + " could not be read because of an internal error: " + bug);
        }
    }

    /** Some moments after the open of a session, when there is something to see. */
    public static Instant justOpen(LocalDate session) {
        return ExchangeTime.openingSettlement(session).plus(FIRST_WORDS);
    }

    private static LoadState folder(DataSource.Folder source) throws BadInputException {
        MarketHistory history = DataFolder.read(source.path()).history();
        return history.curveDates().isEmpty()
                ? new LoadState.Failed(source, source.path() + " holds no VX settlements, so there is no curve")
                : LoadState.Ready.of(source, history, new FolderPlayback(history));
    }

    private static LoadState simulation(DataSource.Simulation source) {
        SimulatedPlayback playback = SimulatedPlayback.of(source.scenario(), source.seed());
        return new LoadState.Ready(
                source,
                Provenance.SIMULATED,
                Optional.empty(),
                playback,
                justOpen(playback.firstSession()),
                Optional.empty());
    }

    private static LoadState recording(DataSource.Recording source) throws BadRecordingException {
        Recording recording = Recording.open(source.file());
        return new LoadState.Ready(
                source,
                recording.settings().provenance(),
                Optional.empty(),
                new RecordedPlayback(recording),
                lastOpen(recording),
                recording.cut());
    }

    /**
     * The desk was folded from long before somebody looked at it: what was lived is the last session, from the moment
     * with which the recording begins.
     */
    private static Instant lastOpen(Recording recording) {
        BatchSource batches = recording.batches();
        Instant last = recording.start();
        Instant begins = Instant.MIN;
        for (Optional<Batch> batch = batches.next(); batch.isPresent(); batch = batches.next()) {
            Instant before = last;
            last = batch.get().now();
            if (!date(last).equals(date(before))) {
                begins = last;
            }
        }
        Instant open = justOpen(date(last));
        Instant seen = open.isBefore(begins) ? begins : open;
        return seen.isAfter(last) ? last : seen;
    }

    private static LocalDate date(Instant at) {
        return at.atZone(ExchangeTime.CHICAGO).toLocalDate();
    }
}
