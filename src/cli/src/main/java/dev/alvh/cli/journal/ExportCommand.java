package dev.alvh.cli.journal;

import dev.alvh.cli.command.ExitCode;
import dev.alvh.cli.command.Machine;
import dev.alvh.cli.command.Version;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.journal.Entry;
import dev.alvh.store.journal.JournalContent;
import dev.alvh.store.journal.JournalReader;
import dev.alvh.store.journal.JournalRecord;
import dev.alvh.store.journal.JournalState;
import dev.alvh.store.json.JsonOut;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code alvh journal export}: the records that the chain proves, for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the records that the chain proves, as CSV or JSON; exits 1 where it proves not all.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before call()
final class ExportCommand implements Callable<Integer> {

    private final Machine machine;

    @Spec
    private CommandSpec spec;

    @Mixin
    private JournalOption journal;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    ExportCommand(Machine machine) {
        this.machine = machine;
    }

    @Override
    public Integer call() throws BadFileException {
        JournalContent content = JournalReader.read(journal.file(machine));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            JsonOut.document(
                    out,
                    document -> document.objects("records", content.records(), written -> {
                        document.integer("record", written.number());
                        document.text("at", written.entry().at().toString());
                        document.text("kind", written.entry().kind().key());
                        document.verbatim("body", written.entry().body());
                        document.text("hash", written.hash());
                    }));
        } else {
            out.print("record,at,kind,body,hash\n");
            content.records().forEach(written -> out.print(row(written)));
        }
        if (content.state() instanceof JournalState.Broken(long number, String why)) {
            spec.commandLine()
                    .getErr()
                    .println("alvh: record " + number + " " + why + ": nothing from it on is exported");
            return ExitCode.FINDING;
        }
        return ExitCode.OK;
    }

    private static String row(JournalRecord written) {
        Entry entry = written.entry();
        String body = "\"" + entry.body().replace("\"", "\"\"") + "\"";
        return String.join(
                        ",",
                        Long.toString(written.number()),
                        entry.at().toString(),
                        entry.kind().key(),
                        body,
                        written.hash())
                + "\n";
    }
}
