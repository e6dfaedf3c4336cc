package dev.alvh.desktop;

import dev.alvh.cli.Cli;
import dev.alvh.cli.command.Machine;
import dev.alvh.desktop.command.DeskCommand;
import dev.alvh.desktop.command.FontsCheck;
import dev.alvh.desktop.command.SnapshotCommand;
import java.util.List;
import picocli.CommandLine;

/** The one entry point: the desk, its snapshots and every command. */
public final class Main {

    private Main() {}

    /** Runs one command line, the desk where it is empty, and ends with its exit code. */
    public static void main(String[] args) {
        Machine machine = Machine.here();
        CommandLine root = Cli.root(machine, List.of(FontsCheck::check))
                .addSubcommand(new DeskCommand(machine))
                .addSubcommand(new SnapshotCommand());
        // exit, not return: a toolkit that failed half-way may have left threads behind
        System.exit(Cli.run(root, args.length == 0 ? new String[] {"desk"} : args));
    }
}
