package dev.alvh.cli.ruleset;

import dev.alvh.cli.command.ExitCode;
import dev.alvh.cli.command.Machine;
import dev.alvh.cli.command.Version;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.json.JsonOut;
import dev.alvh.store.signoff.SignOff;
import dev.alvh.store.signoff.SignOffFile;
import dev.alvh.store.signoff.Signers;
import dev.alvh.store.signoff.SigningKey;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code alvh ruleset sign}: a person puts its name under a ruleset. */
@Command(
        name = "sign",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Signs a ruleset file with a local Ed25519 key; the sign-off is kept beside it,"
                + " in NAME.signoffs.json.",
        footer = {
            "",
            "Keys are in the folder keys of the state folder, readable by their owner only.",
            "Whose signatures count, and how many a ruleset needs, is in its signers.json:",
            " {\"required\": 2, \"signers\": [{\"name\": \"ann\", \"publicKey\": \"...\"}, ...]}",
            "Where there is none yet, the first new key becomes the one signer, 1 of 1."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields before call()
final class SignCommand implements Callable<Integer> {

    private final Machine machine;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The ruleset file.")
    private Path file;

    @Option(names = "--as", required = true, paramLabel = "NAME", description = "The key to sign with.")
    private String name;

    @Option(names = "--new-key", description = "Make that key first.")
    private boolean newKey;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    SignCommand(Machine machine) {
        this.machine = machine;
    }

    @Override
    public Integer call() throws BadFileException {
        Ruleset ruleset = RulesetArgument.readFile(file);
        Path beside = SignOffFile.beside(file);
        List<SignOff> signOffs = new ArrayList<>(SignOffFile.read(beside));
        SignerFiles files = SignerFiles.of(machine);
        Optional<Signers> signers = files.signers();
        SigningKey key = newKey ? files.keys().create(name) : files.keys().key(name);
        SignOff signOff = key.sign(ruleset.hash(), machine.clock().instant());
        if (signOffs.stream().anyMatch(made -> made.isSameAs(signOff))) {
            throw BadFileException.in(beside.toString(), name + " has signed this ruleset already", "another key");
        }
        signOffs.add(signOff);
        SignOffFile.write(beside, signOffs);
        boolean first = newKey && signers.isEmpty();
        if (first) {
            new Signers(1, List.of(new Signers.Signer(name, key.publicKey()))).write(files.signersFile());
        }
        boolean counts =
                first || signers.flatMap(list -> list.of(key.publicKey())).isPresent();
        write(ruleset, signOff, counts, first);
        return ExitCode.OK;
    }

    private void write(Ruleset ruleset, SignOff signOff, boolean counts, boolean first) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            JsonOut.document(out, document -> {
                RulesetText.writeIdentity(document, ruleset);
                document.text("signer", signOff.signer());
                document.text("at", signOff.at().toString());
                document.text("publicKey", signOff.publicKey());
                document.flag("counts", counts);
            });
            return;
        }
        out.print(ruleset.name() + ", version " + ruleset.version() + ", signed by " + signOff.signer() + " at "
                + signOff.at() + "\n");
        out.print("hash " + ruleset.hash() + "\n");
        out.print("key  " + signOff.publicKey() + "\n");
        if (first) {
            out.print(
                    name + " is now the one signer, 1 of 1; " + SignerFiles.SIGNERS + " in the state folder says so\n");
        } else if (!counts) {
            out.print("the key is not among the signers: the sign-off counts when " + SignerFiles.SIGNERS
                    + " in the state folder lists it\n");
        }
    }
}
