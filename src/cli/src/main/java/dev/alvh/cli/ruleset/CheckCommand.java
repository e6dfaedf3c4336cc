package dev.alvh.cli.ruleset;

import dev.alvh.cli.command.ExitCode;
import dev.alvh.cli.command.Machine;
import dev.alvh.cli.command.Version;
import dev.alvh.cli.text.Table;
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

/** {@code alvh ruleset check}: whether a ruleset may be used. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Checks that enough trusted signers have signed exactly this ruleset; exits 1 where they have not."
                        + " A preset needs no sign-off.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before call()
final class CheckCommand implements Callable<Integer> {

    private final Machine machine;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "RULESET", defaultValue = "alvh-442", description = RulesetArgument.HELP)
    private String argument;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    CheckCommand(Machine machine) {
        this.machine = machine;
    }

    @Override
    public Integer call() throws BadFileException {
        Ruleset ruleset = RulesetArgument.read(argument);
        SignOffStatus status = SignOffStatus.of(machine, argument, ruleset);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            writeJson(out, ruleset, status);
        } else {
            writeText(out, ruleset, status);
        }
        return status.ok() ? ExitCode.OK : ExitCode.FINDING;
    }

    private static void writeText(PrintWriter out, Ruleset ruleset, SignOffStatus status) {
        out.print(ruleset.name() + ", version " + ruleset.version() + "\n");
        out.print("hash " + ruleset.hash() + "\n");
        if (!status.findings().isEmpty()) {
            Table table = new Table(3, "signer", "at", "sign-off", "");
            status.findings()
                    .forEach(finding -> table.row(
                            finding.signer(),
                            finding.signOff().at().toString(),
                            finding.verdict().text(),
                            finding.detail()));
            table.write(out);
        }
        out.print(status.why() + "\n");
    }

    private static void writeJson(PrintWriter out, Ruleset ruleset, SignOffStatus status) {
        JsonOut.document(out, document -> {
            RulesetText.writeIdentity(document, ruleset);
            status.writeFields(document);
            document.objects("signOffs", status.findings(), finding -> {
                document.text("signer", finding.signer());
                document.text("at", finding.signOff().at().toString());
                document.text("verdict", finding.verdict().text());
                document.text("detail", finding.detail());
            });
        });
    }
}
