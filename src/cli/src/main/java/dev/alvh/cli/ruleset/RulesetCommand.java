package dev.alvh.cli.ruleset;

import dev.alvh.cli.command.Machine;
import dev.alvh.cli.command.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code alvh ruleset}: the numbers by which the method decides, and who has signed them. */
@Command(
        name = "ruleset",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Shows, compares, signs and checks rulesets: every number by which the method decides.",
        footer = {
            "",
            "A ruleset file names every value, as 'ruleset show --json' prints them,",
            "or a preset and what differs from it:",
            " {\"base\": \"alvh-442\", \"name\": \"calmer\", \"version\": 1,",
            "  \"spike\": {\"threshold\": 2.5},",
            "  \"layers\": {\"D1\": {\"baseWeight\": 0.05}, \"D2\": {\"baseWeight\": 0.05}}}"
        })
public final class RulesetCommand {

    private RulesetCommand() {}

    /** The command with its own subcommands. */
    public static CommandLine on(Machine machine) {
        return new CommandLine(new RulesetCommand())
                .addSubcommand(new ShowCommand())
                .addSubcommand(new HashCommand())
                .addSubcommand(new DiffCommand())
                .addSubcommand(new SignCommand(machine))
                .addSubcommand(new CheckCommand(machine));
    }
}
