package dev.alvh.cli.price;

import dev.alvh.cli.command.ExitCode;
import dev.alvh.cli.command.Version;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.store.file.BadFileException;
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
        description = "Computes what a JSON spec asks for: options, implied volatilities, VIX curves, SPX surfaces,"
                + " iron condors, indicators, settlement dates of VX futures.",
        footer = {
            "",
            "Any of these arrays; volatilities and rates are decimals, 0.20 for 20 %%:",
            " {\"options\": [{\"id\": \"a\", \"type\": \"put\", \"forward\": 20, \"strike\": 18,",
            "    \"years\": 0.1, \"vol\": 0.9, \"rate\": 0.04}],",
            "  \"impliedVols\": [{\"id\": \"b\", \"type\": \"put\", \"forward\": 20, \"strike\": 18,",
            "    \"years\": 0.1, \"rate\": 0.04, \"price\": 1.2}],",
            "  \"curves\": [{\"id\": \"c\", \"spot\": 20, \"nodes\": [{\"years\": 0.1, \"price\": 21}]}],",
            "  \"surfaces\": [{\"id\": \"d\", \"vix\": {\"9\": 18, \"30\": 20, \"93\": 22},",
            "    \"points\": [{\"days\": 45, \"logMoneyness\": -0.1}]}],",
            "  \"condors\": [{\"id\": \"e\", \"spot\": 5000, \"rate\": 0.04, \"dividend\": 0.014,",
            "    \"vix\": 20, \"days\": 45, \"putWing\": 4500, \"putShort\": 4550,",
            "    \"callShort\": 5300, \"callWing\": 5350, \"quantity\": 10}],",
            "  \"indicators\": [{\"id\": \"f\", \"kind\": \"rsi\", \"values\": [20, 21, 19]}],",
            "  \"settlements\": [{\"id\": \"g\", \"month\": \"2024-06\"}],",
            "  \"chains\": [{\"id\": \"h\", \"file\": \"spx_quotedata.csv\"}]}",
            "An option without a rate is undiscounted; a condor without a dividend has none.",
            "An indicator is rsi or macd. The vix is one level, or levels by days. A chain is a Cboe",
            "quotedata CSV or delayed-quotes JSON, its path relative to the spec. Surfaces and condors",
            "take \"chain\": \"FILE\" in place of a vix; such a condor names an \"expiry\", YYYY-MM-DD,",
            "PM-settled unless \"settles\" is AM, in place of spot, rate, dividend and days."
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
    public Integer call() throws BadFileException, BadInputException {
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
