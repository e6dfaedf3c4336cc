package dev.alvh.cli.price;

import dev.alvh.cli.command.ExitCode;
import dev.alvh.cli.command.Version;
import dev.alvh.feed.input.BadInputException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code alvh price}: the core as a calculator. */
@Command(
        name = "price",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Computes what a JSON spec asks for: analytics of VIX curves, settlement dates of VX futures.",
        footer = {
            "",
            "A spec holds one or both of:",
            "  {\"curves\": [{\"id\": \"a\", \"spot\": 20, \"nodes\": [{\"years\": 0.1, \"price\": 21}]}],",
            "   \"settlements\": [{\"id\": \"b\", \"month\": \"2024-06\"}]}"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields before call()
public final class PriceCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Option(names = "--spec", required = true, paramLabel = "FILE", description = "What to compute, as JSON.")
    private Path spec;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() throws BadInputException {
        PrintWriter out = command.commandLine().getOut();
        PriceSheet sheet = PriceSpec.read(spec);
        if (json) {
            sheet.writeJson(out);
        } else {
            sheet.writeText(out);
        }
        return ExitCode.OK;
    }
}
