package dev.alvh.desktop;

import dev.alvh.cli.Cli;
import dev.alvh.cli.command.Machine;
import dev.alvh.desktop.command.DeskCommand;
import dev.alvh.desktop.command.FontsCheck;
import dev.alvh.desktop.command.SnapshotCommand;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The one entry point: the desk, its snapshots and every command. */
public final class Main {

    private Main() {}

    /** What the root itself answers; any other option in first place is the desk's. */
    private static final Set<String> ROOT_OPTIONS = Set.of("-h", "--help", "-V", "--version");

    /** Runs one command line, the desk where it names no command, and ends with its exit code. */
    public static void main(String[] args) {
        Machine machine = Machine.here();
        CommandLine root = Cli.root(machine, List.of(FontsCheck::check))
                .addSubcommand(new DeskCommand(machine))
                .addSubcommand(new SnapshotCommand());
        // exit, not return: a toolkit that failed half-way may have left threads behind
        System.exit(Cli.run(root, withCommand(args)));
    }

    /** {@code alvh} and {@code alvh --data DIR} mean {@code alvh desk} and {@code alvh desk --data DIR}. */
    static String[] withCommand(String... args) {
        boolean namesOne = args.length > 0 && (!args[0].startsWith("-") || ROOT_OPTIONS.contains(args[0]));
        return namesOne
                ? args
                : Stream.concat(Stream.of("desk"), Stream.of(args)).toArray(String[]::new);
    }
}
