package dev.alvh.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.alvh.desktop.Synthetic;
import dev.alvh.desktop.fx.FxThread;
import dev.alvh.desktop.screen.Place;
import dev.alvh.desktop.session.Backstage;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.theme.Fonts;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** What opening and closing screens leaves behind. */
class ScreensTest extends ApplicationTest {

    private static final int TIMES = 200;

    @TempDir
    private Path dir = Path.of("");

    @Override
    public void start(Stage stage) {
        Fonts.load();
    }

    @Test
    void twoHundredChangesOfScreenLeaveNoNodesAndNoThreads() throws Exception {
        DeskSession session = session();
        interact(() -> {
            ShellViewModel viewModel = new ShellViewModel(session, Optional.empty());
            ShellView view = new ShellView(viewModel);
            view.scene(1280, 800);
            open(viewModel, view);
            int nodes = count(view);
            Set<Thread> threads = threads();
            for (int k = 0; k < TIMES; k++) {
                open(viewModel, view);
            }
            assertEquals(nodes, count(view));
            assertEquals(Set.of(), oursSince(threads));
            view.close();
            viewModel.close();
        });
    }

    /** As in earnest: shown, with workers. The session outlives them all, and what was left on it would stay alive. */
    @Test
    void twoHundredWindowsOnOneSessionAreForgottenWhenTheyAreClosed() throws Exception {
        DataSource source = DataSource.of(Synthetic.folder(dir));
        DeskSession session = FxThread.call(
                () -> new DeskSession(Backstage.inBackground(FxThread::later), source, Synthetic.INVERTED));
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> session.desk().get().isPresent());
        List<WeakReference<Object>> left = new ArrayList<>();
        openAndClose(session, left); // the toolkit's own threads begin with the first window
        Set<Thread> threads = threads();
        for (int k = 1; k < TIMES; k++) {
            openAndClose(session, left);
        }
        for (int round = 0;
                round < 50 && (alive(left) > 0 || !oursSince(threads).isEmpty());
                round++) {
            System.gc();
            WaitForAsyncUtils.waitForFxEvents();
            Thread.sleep(100);
        }
        assertEquals(0, alive(left), "windows, views and view models that something still holds");
        assertEquals(Set.of(), oursSince(threads));
        interact(session::close);
    }

    private void openAndClose(DeskSession session, List<WeakReference<Object>> left) {
        interact(() -> {
            ShellViewModel viewModel = new ShellViewModel(session, Optional.empty());
            ShellView view = new ShellView(viewModel);
            Stage stage = new Stage();
            stage.setScene(view.scene(1280, 800));
            stage.show();
            open(viewModel, view);
            stage.hide();
            view.close();
            viewModel.close();
            left.add(new WeakReference<>(stage));
            left.add(new WeakReference<>(view));
            left.add(new WeakReference<>(viewModel));
        });
    }

    private static void open(ShellViewModel viewModel, ShellView view) {
        for (Place place : Place.values()) {
            viewModel.place().set(place);
            view.applyCss();
            view.layout();
        }
        viewModel.place().set(Place.DESK);
    }

    private DeskSession session() throws Exception {
        DataSource source = DataSource.of(Synthetic.folder(dir));
        return FxThread.call(() -> new DeskSession(Backstage.onThisThread(), source, Synthetic.INVERTED));
    }

    private static long alive(List<WeakReference<Object>> references) {
        return references.stream().filter(one -> one.get() != null).count();
    }

    private static int count(Node node) {
        return 1
                + (node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream()
                                .mapToInt(ScreensTest::count)
                                .sum()
                        : 0);
    }

    private static Set<Thread> threads() {
        return Set.copyOf(Thread.getAllStackTraces().keySet());
    }

    /** Newer threads that are in our code or would keep the program alive; helpers of others come and go as they like. */
    private static Set<Thread> oursSince(Set<Thread> before) {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(one -> !before.contains(one.getKey()))
                .filter(one -> !one.getKey().isDaemon()
                        || Stream.of(one.getValue())
                                .anyMatch(frame -> frame.getClassName().startsWith("dev.alvh.")))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
