package dev.alvh.cli.journal;

import dev.alvh.cli.command.ExitCode;
import dev.alvh.cli.command.Machine;
import dev.alvh.cli.command.Version;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.journal.JournalContent;
import dev.alvh.store.journal.JournalReader;
import dev.alvh.store.journal.JournalState;
import dev.alvh.store.json.JsonOut;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code alvh journal verify}: the hash chain, record by record. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Checks the hash of every record and its place in the chain; exits 1 where one was changed, moved"
                + " or is missing.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before call()
final class VerifyCommand implements Callable<Integer> {

    private final Machine machine;

    @Spec
    private CommandSpec spec;

    @Mixin
    private JournalOption journal;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    VerifyCommand(Machine machine) {
        this.machine = machine;
    }

    @Override
    public Integer call() throws BadFileException {
        Path file = journal.file(machine);
        JournalContent content = JournalReader.read(file);
        String found = found(Files.exists(file), content);
        if (json) {
            JsonOut.document(spec.commandLine().getOut(), document -> {
                document.integer("records", content.records().size());
                document.text("head", content.head());
                document.flag("ok", content.isTrusted());
                if (content.state() instanceof JournalState.Broken(long number, String _)) {
                    document.integer("firstBad", number);
                    document.text("finding", found);
                } else {
                    document.unavailable("firstBad", found);
                }
            });
        } else {
            spec.commandLine().getOut().print(found + "\n");
        }
        return content.isTrusted() ? ExitCode.OK : ExitCode.FINDING;
    }

    private static String found(boolean there, JournalContent content) {
        int records = content.records().size();
        return switch (content.state()) {
            case JournalState.Whole() ->
                there
                        ? records + " records, each as it was written; the last is " + content.head()
                        : "there is no journal yet: nothing has been decided";
            case JournalState.Torn _ ->
                records + " records, each as it was written; a write after them was cut off before it was done, and"
                        + " the desk's next start sets it aside";
            case JournalState.Broken(long number, String why) -> "record " + number + " " + why;
        };
    }
}
