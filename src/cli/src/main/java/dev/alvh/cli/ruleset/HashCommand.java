package dev.alvh.cli.ruleset;

import dev.alvh.cli.command.ExitCode;
import dev.alvh.cli.command.Version;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.json.JsonOut;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code alvh ruleset hash}: what identifies a ruleset. */
@Command(
        name = "hash",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the SHA-256 of a ruleset's canonical form: the same for every file that says the same.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before call()
final class HashCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "RULESET", defaultValue = "alvh-442", description = RulesetArgument.HELP)
    private String ruleset;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() throws BadFileException {
        PrintWriter out = spec.commandLine().getOut();
        Ruleset read = RulesetArgument.read(ruleset);
        if (json) {
            JsonOut.document(out, document -> RulesetText.writeIdentity(document, read));
        } else {
            out.print(read.hash() + "\n");
        }
        return ExitCode.OK;
    }
}
