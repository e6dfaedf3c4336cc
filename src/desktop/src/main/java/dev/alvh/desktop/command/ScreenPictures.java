package dev.alvh.desktop.command;

import dev.alvh.cli.CloseText;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.desktop.fx.ToolkitFailure;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.snapshot.Photographer;
import dev.alvh.desktop.snapshot.ScreenState;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.input.BadInputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/** One date of a data folder, checked, ready to be written as text and as pictures. */
record ScreenPictures(DataSource source, MarketHistory history, LocalDate date) {

    static ScreenPictures of(DataSource source, Optional<LocalDate> wanted) throws BadInputException {
        MarketHistory history = DataFolder.read(source.folder()).history();
        if (history.curveDates().isEmpty()) {
            throw BadInputException.in(source.folder(), "no VX settlements", "at least one, for a curve");
        }
        LocalDate date = wanted.orElseGet(() -> history.curveDates().last());
        CloseText.check(source.folder(), history, date);
        return new ScreenPictures(source, history, date);
    }

    void writeText(PrintWriter out) throws BadInputException {
        CloseText.write(out, source.folder(), history, date);
    }

    List<Path> write(Photographer photographer, Path folder, List<ScreenState> states)
            throws BadInputException, ToolkitFailure, ExecutionException, InterruptedException {
        Display.goHeadless();
        try {
            return photographer.writeAll(folder, states, source, history, date);
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
