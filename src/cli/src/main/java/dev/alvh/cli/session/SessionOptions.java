package dev.alvh.cli.session;

import dev.alvh.cli.command.DateConverter;
import dev.alvh.cli.command.Machine;
import dev.alvh.cli.ruleset.RulesetArgument;
import dev.alvh.cli.ruleset.SignOffStatus;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.store.file.BadFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/** {@code --data}, {@code --date} and {@code --ruleset}: a close, and the rules that decide on it. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields before they are asked for
public final class SessionOptions {

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "Data folder of native files.")
    private Path data;

    @Option(
            names = "--date",
            required = true,
            paramLabel = "YYYY-MM-DD",
            converter = DateConverter.class,
            description = "A date on which VX settled.")
    private LocalDate date;

    @Option(
            names = "--ruleset",
            defaultValue = "alvh-442",
            paramLabel = "FILE|PRESET",
            description = RulesetArgument.HELP)
    private String ruleset;

    /** The data folder. */
    public Path folder() {
        return data;
    }

    /** The date asked for. */
    public LocalDate date() {
        return date;
    }

    /** What the folder holds. */
    public MarketHistory history() throws BadInputException {
        return DataFolder.read(data).history();
    }

    /** Whether the rules are signed off. */
    public SignOffStatus signOff(Machine machine, Ruleset read) throws BadFileException {
        return SignOffStatus.of(machine, ruleset, read);
    }

    /** The rules. */
    public Ruleset ruleset() throws BadFileException {
        return RulesetArgument.read(ruleset);
    }
}
