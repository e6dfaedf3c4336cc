package dev.alvh.cli;

import dev.alvh.cli.command.ExitCode;
import dev.alvh.cli.command.Machine;
import dev.alvh.cli.command.Version;
import dev.alvh.cli.doctor.Check;
import dev.alvh.cli.doctor.DoctorCommand;
import dev.alvh.cli.explain.ExplainCommand;
import dev.alvh.cli.importing.ImportCommand;
import dev.alvh.cli.journal.JournalCommand;
import dev.alvh.cli.price.PriceCommand;
import dev.alvh.cli.replay.ReplayCommand;
import dev.alvh.cli.ruleset.RulesetCommand;
import dev.alvh.cli.simulate.SimulateCommand;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.store.file.BadFileException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * The command line: the tree of commands without a screen, to which the desktop adds its own, and the one way to run
 * it. A result goes to stdout and nothing else does; whatever goes wrong is one line on stderr.
 */
public final class Cli {

    private Cli() {}

    /** The name before the subcommand. */
    @Command(
            name = "alvh",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            synopsisSubcommandLabel = "COMMAND",
            description = "The Adaptive Layered VIX Hedge: the desk, and its commands.")
    private static final class Alvh {}

    /**
     * The command {@code alvh} with the subcommands of this module.
     *
     * @param machine what the commands may know of their surroundings
     * @param moreChecks what {@code doctor} checks after its own
     */
    public static CommandLine root(Machine machine, List<Supplier<Check>> moreChecks) {
        return new CommandLine(new Alvh())
                .addSubcommand(new ExplainCommand(machine))
                .addSubcommand(new ReplayCommand(machine))
                .addSubcommand(new ImportCommand())
                .addSubcommand(new PriceCommand())
                .addSubcommand(RulesetCommand.on(machine))
                .addSubcommand(new SimulateCommand())
                .addSubcommand(JournalCommand.on(machine))
                .addSubcommand(new DoctorCommand(machine, moreChecks))
                .setExecutionStrategy(Cli::runLast)
                .setExecutionExceptionHandler(
                        (thrown, command, _) -> report(thrown, machine.debug(), command.getErr()));
    }

    /**
     * Runs one command line, whichever module its command is from.
     *
     * @param root from {@link #root}, subcommands added
     * @param out for the result
     * @param err for one line where something is wrong
     * @return one of {@link ExitCode}
     */
    public static int execute(CommandLine root, PrintWriter out, PrintWriter err, String... args) {
        int code = root.setOut(out)
                .setErr(err)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((wrong, _) -> refuse(wrong))
                .execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** Runs one command line on the standard streams, in UTF-8 whatever the locale. */
    public static int run(CommandLine root, String... args) {
        StandardStream out = new StandardStream(new FileOutputStream(FileDescriptor.out));
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = execute(root, new PrintWriter(out, false, StandardCharsets.UTF_8), err, args);
        return out.failure()
                .map(why -> {
                    err.println("alvh: the result could not be written: " + why);
                    return ExitCode.FINDING;
                })
                .orElse(code);
    }

    private static int refuse(ParameterException wrong) {
        wrong.getCommandLine().getErr().println(UsageError.line(wrong));
        return ExitCode.BAD_INPUT;
    }

    /** picocli hands over exceptions but lets errors through, such as a full heap. */
    private static int runLast(ParseResult parsed) {
        try {
            return new RunLast().execute(parsed);
        } catch (Error e) {
            throw new ExecutionException(parsed.commandSpec().commandLine(), e.toString(), e);
        }
    }

    private static int report(Exception thrown, boolean debug, PrintWriter err) {
        Throwable cause =
                thrown instanceof ExecutionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (cause instanceof BadInputException || cause instanceof BadFileException) {
            err.println(OneLine.of("alvh: " + cause.getMessage()));
            return ExitCode.BAD_INPUT;
        }
        String hint = debug ? "" : " (set " + Machine.DEBUG_VARIABLE + "=1 to see where)";
        err.println(OneLine.of("alvh: internal error: " + cause + hint));
        if (debug) {
            cause.printStackTrace(err);
        }
        return ExitCode.FINDING;
    }
}
