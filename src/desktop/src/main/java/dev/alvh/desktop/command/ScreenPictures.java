package dev.alvh.desktop.command;

import dev.alvh.cli.CloseText;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.desktop.fx.ToolkitFailure;
import dev.alvh.desktop.session.Backstage;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.session.LoadState;
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
        return switch (Backstage.read(source)) {
            case LoadState.Ready ready -> new ScreenPictures(ready, wanted.orElse(ready.opensAt()));
            case LoadState.Failed(DataSource _, String why) ->
                throw BadInputException.of(source.name() + ": " + why, "another --feed");
            case LoadState.Loading _ -> throw new IllegalStateException("reading has not ended");
        };
    }

    /** Plays the session from its open to its close, and writes how the desk then stands. */
    void writeText(PrintWriter out) throws BadInputException {
        DeskState state = PlayedSession.play(data.playback(), date);
        DeskText text = new DeskText(out, state);
        if (data.source() instanceof DataSource.Folder(String _, Path folder)
                && data.history().isPresent()) {
            CloseText.write(out, folder, data.history().get(), date);
        } else {
            text.writeCurve();
        }
        text.writeBook();
    }

    List<Path> write(Photographer photographer, Path folder, List<ScreenState> states)
            throws BadInputException, ToolkitFailure, ExecutionException, InterruptedException {
        Display.goHeadless();
        try {
            return photographer.writeAll(folder, states, data, date);
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
