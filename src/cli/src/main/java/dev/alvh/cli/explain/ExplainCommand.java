package dev.alvh.cli.explain;

import dev.alvh.cli.command.DateConverter;
import dev.alvh.cli.command.ExitCode;
import dev.alvh.cli.command.Version;
import dev.alvh.cli.ruleset.RulesetArgument;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.store.file.BadFileException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code alvh explain}: what the desk would know, want and propose on one close. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Shows what the desk knows at the VX settlement of one date, what the rules want, and what they propose.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before call()
public final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

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

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() throws BadInputException, BadFileException {
        PrintWriter out = spec.commandLine().getOut();
        Ruleset by = RulesetArgument.read(ruleset);
        Explanation explanation = Explanation.of(data, DataFolder.read(data).history(), date, by);
        if (json) {
            explanation.writeJson(out);
        } else {
            explanation.writeText(out);
        }
        return ExitCode.OK;
    }
}
