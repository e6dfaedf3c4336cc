package dev.alvh.desktop.command;

import dev.alvh.cli.command.ExitCode;
import dev.alvh.cli.command.Version;
import dev.alvh.desktop.fx.ToolkitFailure;
import dev.alvh.desktop.snapshot.ImageSize;
import dev.alvh.desktop.snapshot.Photographer;
import dev.alvh.desktop.snapshot.ScreenState;
import dev.alvh.desktop.theme.Theme;
import dev.alvh.feed.input.BadInputException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code alvh snapshot}: every screen as a picture. */
@Command(
        name = "snapshot",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Renders every screen to a PNG file, without a display.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before call()
public final class SnapshotCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOptions data;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the pictures go.")
    private Path out;

    @Option(
            names = "--size",
            paramLabel = "WIDTHxHEIGHT",
            defaultValue = "1600x1000",
            description = "Pixels of a picture; default: ${DEFAULT-VALUE}.")
    private String size;

    @Option(
            names = "--scale",
            paramLabel = "N",
            description = "Pixels for each unit of layout; default: 2 from a width of 3200, else 1.")
    private @Nullable Double scale;

    @Option(
            names = "--theme",
            paramLabel = "dark|light",
            defaultValue = "dark",
            description = "Default: ${DEFAULT-VALUE}.")
    private String theme;

    @Option(names = "--all-states", description = "Also the states loading, empty, error and without a spot.")
    private boolean allStates;

    @Override
    public Integer call() throws BadInputException, ToolkitFailure, ExecutionException, InterruptedException {
        Double asked = scale;
        ImageSize pixels = SizeOption.parse(size, asked == null ? OptionalDouble.empty() : OptionalDouble.of(asked));
        Photographer photographer = new Photographer(pixels, theme());
        List<ScreenState> states = allStates ? List.of(ScreenState.values()) : List.of(ScreenState.READY);
        ScreenPictures.of(data.source(), data.date())
                .write(photographer, out, states)
                .forEach(file -> spec.commandLine().getOut().println(file));
        return ExitCode.OK;
    }

    private Theme theme() throws BadInputException {
        return switch (theme) {
            case "dark" -> Theme.DARK;
            case "light" -> Theme.LIGHT;
            default -> throw BadInputException.of("--theme " + theme + " is no theme", "dark or light");
        };
    }
}
