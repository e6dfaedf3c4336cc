package dev.alvh.cli.importing;

import dev.alvh.cli.command.ExitCode;
import dev.alvh.cli.command.Version;
import dev.alvh.feed.exchange.Import;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.repair.FileReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code alvh import}: exchange files as downloaded become a data folder. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads exchange files as downloaded, repairs what can be repaired, and writes a data folder.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before call()
public final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--from", required = true, paramLabel = "DIR", description = "Folder of files as downloaded.")
    private Path from;

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "Data folder to write.")
    private Path to;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() throws BadInputException {
        PrintWriter out = spec.commandLine().getOut();
        List<FileReport> files = Import.run(from, to).files();
        if (json) {
            RepairList.writeJson(out, files);
        } else {
            RepairList.writeText(out, files);
        }
        return ExitCode.OK;
    }
}
