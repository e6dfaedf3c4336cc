package dev.alvh.cli.ruleset;

import dev.alvh.cli.command.ExitCode;
import dev.alvh.cli.command.Version;
import dev.alvh.cli.text.Table;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.json.JsonOut;
import dev.alvh.store.ruleset.RulesetValues;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code alvh ruleset diff}: what one ruleset changes in another. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Lists the values in which two rulesets differ.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before call()
final class DiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = RulesetArgument.HELP)
    private String old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The same.")
    private String changed;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() throws BadFileException {
        PrintWriter out = spec.commandLine().getOut();
        Ruleset from = RulesetArgument.read(old);
        Ruleset to = RulesetArgument.read(changed);
        if (json) {
            writeJson(out, from, to);
        } else {
            writeText(out, from, to);
        }
        return ExitCode.OK;
    }

    private static void writeText(PrintWriter out, Ruleset from, Ruleset to) {
        List<RulesetValues.Change> changes = RulesetValues.changes(from, to);
        if (changes.isEmpty()) {
            out.print("the same: " + from.hash() + "\n");
            return;
        }
        Table table = new Table(1, "field", "old", "", "new");
        changes.forEach(change -> table.row(
                change.field(), change.from().text(), "->", change.to().text()));
        table.write(out);
    }

    private static void writeJson(PrintWriter out, Ruleset from, Ruleset to) {
        JsonOut.document(out, json -> {
            json.object("from", () -> RulesetText.writeIdentity(json, from));
            json.object("to", () -> RulesetText.writeIdentity(json, to));
            json.objects("changes", RulesetValues.changes(from, to), change -> {
                json.text("field", change.field());
                change.from().write(json, "from");
                change.to().write(json, "to");
            });
        });
    }
}
