package dev.alvh.cli;

import dev.alvh.cli.explain.Explanation;
import dev.alvh.cli.ruleset.SignOffStatus;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.feed.input.BadInputException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;

/** What {@code explain} prints, for a desk that has no display. */
public final class CloseText {

    private CloseText() {}

    /**
     * Writes the state of one close.
     *
     * @throws BadInputException where VX did not settle on that date, or the folder does not have it
     */
    public static void write(PrintWriter out, Path folder, MarketHistory history, LocalDate date)
            throws BadInputException {
        Explanation.of(folder, history, date, Presets.DEFAULT).writeText(out, SignOffStatus.PRESET);
    }

    /**
     * Checks that there is a close to show.
     *
     * @throws BadInputException where {@link #write} would
     */
    public static void check(Path folder, MarketHistory history, LocalDate date) throws BadInputException {
        Explanation.curve(folder, history, date);
    }
}
