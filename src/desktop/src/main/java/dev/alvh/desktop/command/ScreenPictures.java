package dev.alvh.desktop.command;

import dev.alvh.cli.CloseText;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.desktop.fx.ToolkitFailure;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.session.LoadState;
import dev.alvh.desktop.session.SourceReader;
import dev.alvh.desktop.session.Start;
import dev.alvh.desktop.snapshot.Photographer;
import dev.alvh.desktop.snapshot.ScreenState;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.replay.FolderPlayback;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

/** One session of a source, checked, ready to be written as text and as pictures. */
record ScreenPictures(LoadState.Ready data, LocalDate date) {

    static ScreenPictures of(DataSource source, Optional<LocalDate> wanted) throws BadInputException {
        return switch (source) {
            case DataSource.Folder(String _, Path folder) -> ofFolder(source, folder, wanted);
            case DataSource.Simulation _, DataSource.Recording _ -> ofOther(source, wanted);
        };
    }

    private static ScreenPictures ofFolder(DataSource source, Path folder, Optional<LocalDate> wanted)
            throws BadInputException {
        MarketHistory history = DataFolder.read(folder).history();
        if (history.curveDates().isEmpty()) {
            throw BadInputException.in(folder, "no VX settlements", "at least one, for a curve");
        }
        LocalDate date = wanted.orElseGet(() -> history.curveDates().last());
        CloseText.check(folder, history, date);
        return new ScreenPictures(LoadState.Ready.of(source, history, new FolderPlayback(history)), date);
    }

    private static ScreenPictures ofOther(DataSource source, Optional<LocalDate> wanted) throws BadInputException {
        return switch (SourceReader.read(source)) {
            case LoadState.Ready ready -> new ScreenPictures(ready, wanted.orElse(ready.opensOn()));
            case LoadState.Failed(DataSource _, String why) ->
                throw BadInputException.of(source.name() + ": " + why, "another --feed");
            case LoadState.Loading _ -> throw new IllegalStateException("reading has not ended");
        };
    }

    /**
     * Plays the session from its open to its close.
     *
     * @throws BadInputException where the data does not come to it
     */
    DeskSession play(Optional<Path> recording) throws BadInputException {
        return PlayedSession.play(ScreenState.READY.session(data, Start.at(date)), date, recording);
    }

    /** How the desk stands after it. */
    void writeText(PrintWriter out, DeskSession played) throws BadInputException {
        DeskText text = new DeskText(out, played.desk().get().orElseThrow());
        if (data.source() instanceof DataSource.Folder(String _, Path folder)
                && data.history().isPresent()) {
            CloseText.write(out, folder, data.history().get(), date);
        } else {
            text.writeCurve();
        }
        text.writeBook();
    }

    /** One picture of each screen in each state. */
    List<Path> write(Photographer photographer, Path folder, List<ScreenState> states)
            throws BadInputException, ToolkitFailure, ExecutionException, InterruptedException {
        return write(photographer, folder, states, state -> state.session(data, Start.at(date)));
    }

    List<Path> write(
            Photographer photographer,
            Path folder,
            List<ScreenState> states,
            Function<ScreenState, DeskSession> sessions)
            throws BadInputException, ToolkitFailure, ExecutionException, InterruptedException {
        Display.goHeadless();
        try {
            return photographer.writeAll(folder, states, sessions);
        } catch (IOException unwritable) {
            throw unwritable(folder, unwritable);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException unwritable) {
                throw unwritable(folder, unwritable);
            }
            throw failed;
        }
    }

    private static BadInputException unwritable(Path folder, IOException why) {
        return BadInputException.in(folder, "cannot be written: " + why.getMessage(), "a folder to write to");
    }
}
