package dev.alvh.cli.journal;

import dev.alvh.cli.command.Machine;
import dev.alvh.cli.command.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code alvh journal}: what was proposed and decided, as it was written then. */
@Command(
        name = "journal",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Checks the journal of decisions record by record, and exports it.")
public final class JournalCommand {

    private JournalCommand() {}

    /** The command with its own subcommands. */
    public static CommandLine on(Machine machine) {
        return new CommandLine(new JournalCommand())
                .addSubcommand(new VerifyCommand(machine))
                .addSubcommand(new ExportCommand(machine));
    }
}
