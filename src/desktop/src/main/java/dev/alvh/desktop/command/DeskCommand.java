package dev.alvh.desktop.command;

import dev.alvh.cli.command.ExitCode;
import dev.alvh.cli.command.Machine;
import dev.alvh.cli.command.Version;
import dev.alvh.desktop.fx.FxThread;
import dev.alvh.desktop.fx.PulseWatch;
import dev.alvh.desktop.fx.ToolkitFailure;
import dev.alvh.desktop.session.Backstage;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.session.Start;
import dev.alvh.desktop.shell.ShellView;
import dev.alvh.desktop.shell.ShellViewModel;
import dev.alvh.desktop.snapshot.ImageSize;
import dev.alvh.desktop.snapshot.Photographer;
import dev.alvh.desktop.snapshot.ScreenState;
import dev.alvh.desktop.theme.Fonts;
import dev.alvh.desktop.theme.Theme;
import dev.alvh.feed.input.BadInputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code alvh desk}: the window; without a display its contents as text and pictures. */
@Command(
        name = "desk",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Opens the desk on the simulator, or on a data folder or a recorded session. Without a display it"
                + " plays one session, prints how the desk then stands, and writes a picture of every screen.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before call()
public final class DeskCommand implements Callable<Integer> {

    private static final ImageSize PICTURE = new ImageSize(1_600, 1_000, 1);

    private final Machine machine;

    @Spec
    private CommandSpec spec;

    @Mixin
    private FeedOptions feed;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "alvh-out",
            description = "Where pictures go if there is no display; default: ${DEFAULT-VALUE}.")
    private Path out;

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = "Records what is played to a new file, which --data plays again.")
    private @Nullable Path record;

    /** A desk on {@code machine}. */
    public DeskCommand(Machine machine) {
        this.machine = machine;
    }

    @Override
    public Integer call() throws BadInputException, ToolkitFailure, ExecutionException, InterruptedException {
        DataSource source = feed.source();
        checkRecord();
        return Display.isThere(machine) ? open(source) : write(source);
    }

    private int write(DataSource source)
            throws BadInputException, ToolkitFailure, ExecutionException, InterruptedException {
        PrintWriter text = spec.commandLine().getOut();
        ScreenPictures pictures = ScreenPictures.of(source, feed.date());
        DeskSession played = pictures.play(Optional.ofNullable(record));
        played.endRecording();
        Optional<String> notRecorded =
                record == null ? Optional.empty() : played.trouble().get();
        pictures.writeText(text, played);
        text.println();
        pictures.write(new Photographer(PICTURE, Theme.DARK), out, List.of(ScreenState.READY), _ -> played)
                .forEach(file -> text.println("written " + file));
        pictures.data().remark().ifPresent(this::warn);
        notRecorded.ifPresent(this::warn);
        return notRecorded.isPresent() ? ExitCode.FINDING : ExitCode.OK;
    }

    private void warn(String what) {
        spec.commandLine().getErr().println("alvh: " + what);
    }

    private void checkRecord() throws BadInputException {
        Path file = record;
        if (file == null) {
            return;
        }
        if (Files.exists(file)) {
            throw BadInputException.in(file, "is there already", "a new file to record to");
        }
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException notMade) {
            throw BadInputException.in(file, "cannot be written", "a file in a folder that can be made");
        }
        if (folder == null || !Files.isWritable(folder)) {
            throw BadInputException.in(file, "cannot be written", "a file in a folder that can be written to");
        }
    }

    private int open(DataSource source) throws ExecutionException, InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        try {
            FxThread.startAndCall(() -> {
                show(source, closed);
                return closed;
            });
        } catch (ToolkitFailure noToolkit) {
            // nothing to end: asking a toolkit that never started to exit waits for ever
            spec.commandLine()
                    .getErr()
                    .println("alvh: the window cannot open: " + noToolkit.getMessage()
                            + "; without DISPLAY set the desk writes pictures instead");
            return ExitCode.FINDING;
        }
        closed.await();
        FxThread.exit();
        return ExitCode.OK;
    }

    private void show(DataSource source, CountDownLatch closed) {
        Fonts.load();
        DeskSession session = DeskSession.of(
                Backstage.inBackground(FxThread::later),
                source,
                new Start(feed.date(), feed.speed(), Start.of(source).plays(), Optional.ofNullable(record)));
        ShellViewModel viewModel = new ShellViewModel(session, Sample.source());
        ShellView view = new ShellView(viewModel);
        PulseWatch watch = new PulseWatch(stalls -> {
            viewModel.status().stalls().set(stalls);
            session.look(System.nanoTime());
        });
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        Stage stage = new Stage();
        stage.setTitle("ALVH Desk");
        stage.setScene(
                view.scene(Math.min(PICTURE.width(), room.getWidth()), Math.min(PICTURE.height(), room.getHeight())));
        stage.setOnShown(_ -> watch.start());
        stage.setMinWidth(1_280);
        stage.setMinHeight(720);
        stage.setOnHidden(_ -> {
            watch.stop();
            view.close();
            viewModel.close();
            session.close();
            closed.countDown();
        });
        stage.show();
    }
}
