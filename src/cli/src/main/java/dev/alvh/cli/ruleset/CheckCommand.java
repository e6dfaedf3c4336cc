package dev.alvh.cli.ruleset;

import dev.alvh.cli.command.ExitCode;
import dev.alvh.cli.command.Machine;
import dev.alvh.cli.command.Version;
import dev.alvh.cli.text.Table;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.json.JsonOut;
import dev.alvh.store.signoff.SignOff;
import dev.alvh.store.signoff.SignOffCheck;
import dev.alvh.store.signoff.SignOffFile;
import dev.alvh.store.signoff.Signers;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
        Result result = result(ruleset);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            writeJson(out, ruleset, result);
        } else {
            writeText(out, ruleset, result);
        }
        return result.ok() ? ExitCode.OK : ExitCode.FINDING;
    }

    /**
     * What came out.
     *
     * @param why in one sentence
     */
    private record Result(boolean ok, int valid, int required, String why, List<SignOffCheck.Finding> findings) {}

    private Result result(Ruleset ruleset) throws BadFileException {
        if (Presets.ALL.stream().anyMatch(preset -> preset.hash().equals(ruleset.hash()))) {
            return new Result(true, 0, 0, "a preset, as it ships; it needs no sign-off", List.of());
        }
        List<SignOff> signOffs = SignOffFile.read(SignOffFile.beside(Path.of(argument)));
        Optional<Signers> signers = SignerFiles.of(machine).signers();
        if (signers.isEmpty()) {
            return new Result(
                    false,
                    0,
                    1,
                    "nobody's signature counts yet: there is no " + SignerFiles.SIGNERS + " in the state folder",
                    List.of());
        }
        SignOffCheck check = SignOffCheck.of(ruleset.hash(), signOffs, signers.get());
        String count = check.valid() + " of the " + check.required() + " signatures that it needs";
        return new Result(
                check.ok(),
                check.valid(),
                check.required(),
                (check.ok() ? "signed off: " : "NOT signed off: ") + count,
                check.findings());
    }

    private static void writeText(PrintWriter out, Ruleset ruleset, Result result) {
        out.print(ruleset.name() + ", version " + ruleset.version() + "\n");
        out.print("hash " + ruleset.hash() + "\n");
        if (!result.findings().isEmpty()) {
            Table table = new Table(3, "signer", "at", "sign-off", "");
            result.findings()
                    .forEach(finding -> table.row(
                            finding.signer(),
                            finding.signOff().at().toString(),
                            finding.verdict().text(),
                            finding.detail()));
            table.write(out);
        }
        out.print(result.why() + "\n");
    }

    private static void writeJson(PrintWriter out, Ruleset ruleset, Result result) {
        JsonOut.document(out, document -> {
            RulesetText.writeIdentity(document, ruleset);
            document.flag("ok", result.ok());
            document.integer("valid", result.valid());
            document.integer("required", result.required());
            document.text("why", result.why());
            document.objects("signOffs", result.findings(), finding -> {
                document.text("signer", finding.signer());
                document.text("at", finding.signOff().at().toString());
                document.text("verdict", finding.verdict().text());
                document.text("detail", finding.detail());
            });
        });
    }
}
