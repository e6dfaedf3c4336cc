package dev.alvh.desktop.command;

import dev.alvh.cli.simulate.ScenarioConverter;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.play.VirtualClock;
import dev.alvh.feed.sim.Scenario;
import dev.alvh.feed.sim.SimulatedPlayback;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the desk plays, and how fast. */
@SuppressWarnings("NullAway.Init") // picocli makes it and sets the fields
final class FeedOptions {

    private static final String REPLAY = "replay";
    private static final String SIMULATOR = "sim";

    @Mixin
    private DataOptions data;

    @Option(
            names = "--feed",
            paramLabel = "sim|replay",
            description = "The simulator, or what --data names: the days of a folder, a recorded session. Default: sim;"
                    + " with --data, replay.")
    private @Nullable String feed;

    @Option(names = "--speed", paramLabel = "N", description = "Pace in multiples of real time, 0.1 to 10000.")
    private @Nullable Double speed;

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            converter = ScenarioConverter.class,
            description = "What the simulated market goes through: stationary, calm, grind, flash-spike, crash or"
                    + " mean-reversion.")
    private @Nullable Scenario scenario;

    @Option(names = "--seed", paramLabel = "N", description = "Of the simulator: the same seed, the same market.")
    private @Nullable Long seed;

    Optional<LocalDate> date() {
        return data.date();
    }

    OptionalDouble speed() {
        Double asked = speed;
        return asked == null ? OptionalDouble.empty() : OptionalDouble.of(asked);
    }

    /**
     * What to play.
     *
     * @throws BadInputException where the options do not fit together
     */
    DataSource source() throws BadInputException {
        Double pace = speed;
        if (pace != null && !(pace >= VirtualClock.SLOWEST && pace <= VirtualClock.FASTEST)) {
            throw BadInputException.of("--speed " + pace + " is out of range", "0.1 to 10000");
        }
        String chosen = feed;
        if (chosen == null) {
            chosen = data.isGiven() ? REPLAY : SIMULATOR;
        }
        return switch (chosen) {
            case REPLAY -> folder();
            case SIMULATOR -> simulation();
            default -> throw BadInputException.of("--feed " + chosen + " is no feed", "sim or replay");
        };
    }

    private DataSource folder() throws BadInputException {
        if (scenario != null || seed != null) {
            throw BadInputException.of("--scenario and --seed are the simulator's", "them with --feed sim");
        }
        return data.source();
    }

    private DataSource simulation() throws BadInputException {
        if (data.isGiven()) {
            throw BadInputException.of("--data is no input of the simulator", "it with --feed replay");
        }
        Scenario asked = scenario;
        Long start = seed;
        return new DataSource.Simulation(
                asked == null ? Scenario.STATIONARY : asked, start == null ? SimulatedPlayback.DEFAULT_SEED : start);
    }
}
