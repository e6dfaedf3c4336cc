package dev.alvh.cli.simulate;

import dev.alvh.cli.command.ExitCode;
import dev.alvh.cli.command.Version;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.sim.DailyPath;
import dev.alvh.feed.sim.Scenario;
import dev.alvh.feed.sim.SimulatedPlayback;
import dev.alvh.feed.statistic.DailyColumns;
import dev.alvh.feed.statistic.MarketStatistics;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code alvh simulate}: how near the simulated market is to a real one. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Simulates many years of daily closes and prints their statistics, beside those of a data folder"
                + " where one is given.",
        footer = {
            "",
            "Scenarios:",
            "  stationary      the model alone (the default)",
            "  calm, grind, flash-spike, crash, mean-reversion",
            "                  begin with what is scripted and go on with the model alone"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields before call()
public final class SimulateCommand implements Callable<Integer> {

    private static final int MOST_YEARS = 10_000;

    @Spec
    private CommandSpec command;

    @Option(names = "--years", required = true, paramLabel = "N", description = "Years of 252 sessions, 1 to 10000.")
    private int years;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the random numbers (default 1).")
    private long seed = SimulatedPlayback.DEFAULT_SEED;

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            converter = ScenarioConverter.class,
            description = "What is simulated (default stationary).")
    private Scenario scenario = Scenario.STATIONARY;

    @Option(names = "--data", paramLabel = "DIR", description = "Data folder to compare with.")
    private @Nullable Path data;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--markdown", description = "Print a table in Markdown.")
    private boolean markdown;

    /** For the root command; picocli sets its options. */
    public SimulateCommand() {}

    @Override
    public Integer call() throws BadInputException {
        if (years < 1 || years > MOST_YEARS) {
            throw new ParameterException(
                    command.commandLine(), "--years lies between 1 and " + MOST_YEARS + ", got " + years);
        }
        if (json && markdown) {
            throw new ParameterException(command.commandLine(), "--json and --markdown exclude each other");
        }
        // the folder first: a wrong one must not cost a minute
        Optional<DailyColumns> real = data == null
                ? Optional.empty()
                : Optional.of(DailyColumns.of(DataFolder.read(data).history()));
        DailyColumns simulated = DailyPath.simulate(scenario, seed, years);
        Comparison comparison = new Comparison(
                scenario,
                seed,
                simulated.size(),
                MarketStatistics.of(simulated),
                real.map(columns -> new Comparison.Real(columns.size(), MarketStatistics.of(columns))));
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            comparison.writeJson(out);
        } else if (markdown) {
            comparison.writeMarkdown(out);
        } else {
            comparison.writeText(out);
        }
        return ExitCode.OK;
    }
}
