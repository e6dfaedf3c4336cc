package dev.alvh.cli.ruleset;

import dev.alvh.cli.command.ExitCode;
import dev.alvh.cli.command.Version;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.ruleset.RulesetFile;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code alvh ruleset show}: a whole ruleset. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints every value of a ruleset, and marks with * those that differ from alvh-442.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before call()
final class ShowCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "RULESET", defaultValue = "alvh-442", description = RulesetArgument.HELP)
    private String ruleset;

    @Option(names = "--json", description = "Print a complete ruleset file.")
    private boolean json;

    @Override
    public Integer call() throws BadFileException {
        PrintWriter out = spec.commandLine().getOut();
        Ruleset read = RulesetArgument.read(ruleset);
        if (json) {
            out.print(RulesetFile.text(read));
        } else {
            RulesetText.write(out, read);
        }
        return ExitCode.OK;
    }
}
