package dev.alvh.cli.explain;

import dev.alvh.cli.command.ExitCode;
import dev.alvh.cli.command.Machine;
import dev.alvh.cli.command.Version;
import dev.alvh.cli.ruleset.SignOffStatus;
import dev.alvh.cli.session.SessionOptions;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.store.file.BadFileException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    private final Machine machine;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SessionOptions session;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /**
     * The command.
     *
     * @param machine that lists whose signatures under a ruleset count
     */
    public ExplainCommand(Machine machine) {
        this.machine = machine;
    }

    @Override
    public Integer call() throws BadInputException, BadFileException {
        PrintWriter out = spec.commandLine().getOut();
        Ruleset ruleset = session.ruleset();
        SignOffStatus signOff = session.signOff(machine, ruleset);
        Explanation explanation = Explanation.of(session.folder(), session.history(), session.date(), ruleset);
        if (json) {
            explanation.writeJson(out, signOff);
        } else {
            explanation.writeText(out, signOff);
        }
        return ExitCode.OK;
    }
}
