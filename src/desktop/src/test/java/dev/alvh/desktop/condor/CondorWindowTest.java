package dev.alvh.desktop.condor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.desk.DeskState;
import dev.alvh.desktop.fx.FxThread;
import dev.alvh.desktop.session.Backstage;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.theme.Fonts;
import dev.alvh.desktop.theme.Theme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The panel in a real window, its lines worked out in the background as in earnest. */
class CondorWindowTest extends ApplicationTest {

    private static final DataSource SAMPLE = DataSource.of(Path.of("..", "..", "assets", "sample"));

    private CondorViewModel viewModel = new CondorViewModel(new DeskSession(Backstage.onThisThread(), SAMPLE, null));

    @Override
    public void start(Stage stage) {
        Fonts.load();
    }

    @BeforeEach
    void openThePanel() throws Exception {
        LocalDate date = dateWithACondor();
        FxToolkit.setupScene(() -> {
            DeskSession session = new DeskSession(Backstage.inBackground(FxThread::later), SAMPLE, date);
            viewModel = new CondorViewModel(session);
            CondorView view = new CondorView(viewModel);
            view.follow();
            Scene scene = new Scene(view, 900, 400);
            scene.getStylesheets().setAll(Theme.DARK.stylesheets());
            return scene;
        });
        FxToolkit.setupStage(stage -> stage.setWidth(900));
        FxToolkit.showStage();
        await(() -> !viewModel.picture().get().spots().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void closeThePanel() {
        interact(viewModel::close);
    }

    private static LocalDate dateWithACondor() {
        DeskSession session = new DeskSession(Backstage.onThisThread(), SAMPLE, null);
        while (!session.desk().get().map(DeskState::condor).orElseThrow().isKnown()) {
            session.previousDay();
        }
        return session.date().get().orElseThrow();
    }

    @Test
    void aDragAndTheArrowKeysRepriceAndHomeGoesBackToTheMarket() {
        String market = text("#condor-spot");
        String profit = text("#condor-adaptive");

        drag("#profit-chart").dropBy(-60, 0);
        WaitForAsyncUtils.waitForFxEvents();
        String dragged = text("#condor-spot");
        assertNotEquals(market, dragged);
        assertNotEquals(profit, text("#condor-adaptive"));

        type(KeyCode.LEFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertNotEquals(dragged, text("#condor-spot"));
        double one = viewModel.readOut().get().spot();
        push(KeyCode.SHIFT, KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(one + 25, viewModel.readOut().get().spot(), 1e-9);
        assertTrue(lookup("#profit-chart").query().getAccessibleText().contains(text("#condor-spot")));

        type(KeyCode.HOME);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(market, text("#condor-spot"));
        assertEquals(profit, text("#condor-adaptive"));
    }

    @Test
    void theChosenDayMovesItsLine() throws TimeoutException {
        ProfitPicture before = viewModel.picture().get();
        String day = text("#condor-day");
        interact(() -> lookup("#profit-chart").query().requestFocus());
        push(KeyCode.SHIFT, KeyCode.UP);
        await(() -> !viewModel.picture().get().equals(before));

        assertNotEquals(day, text("#condor-day"));
        assertEquals(before.curves().get(0), viewModel.picture().get().curves().get(0), "today's line stays");
        assertNotEquals(
                before.curves().get(1), viewModel.picture().get().curves().get(1));
    }

    @Test
    void theMatrixAndTheSummaryAreAClickAway() {
        assertTrue(lookup("#break-evens").tryQuery().isPresent());
        clickOn("#tab-matrix");
        assertTrue(lookup("#matrix").tryQuery().isPresent());
        clickOn("#tab-summary");
        assertTrue(lookup("#summary").tryQuery().isPresent());
        clickOn("#tab-summary");
        assertTrue(lookup("#summary").tryQuery().isPresent(), "one of them stays");
    }

    @Test
    void theKeysChooseAnotherHedgeAndItsLinesAndBreakEvensFollow() throws TimeoutException {
        ProfitPicture before = viewModel.picture().get();
        assertFalse(lookup("#condor-of-control").query().isVisible());
        interact(() -> lookup("#condor-hedge").query().requestFocus());

        type(KeyCode.DOWN, 3);
        await(() -> viewModel.picture().get().curves().size() == 9);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals("vx-front", viewModel.hedge().get().name());
        assertNotEquals(before, viewModel.picture().get());
        assertTrue(lookup("#condor-of-control").query().isVisible());
        assertTrue(lookup("▸vx-front").tryQuery().isPresent());
        String spoken = lookup("#break-evens").query().getAccessibleText();
        assertTrue(spoken.contains("vx-front: break-evens "), spoken);
    }

    @Test
    void aTableThatLeavesTheChartTooLittleTakesItsPlace() {
        interact(() -> lookup("#profit-chart").query().getScene().getWindow().setWidth(760));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(lookup("#profit-chart").query().isVisible());
        assertTrue(lookup("#profit-chart").query().getLayoutBounds().getWidth() >= 360);
        clickOn("#tab-legs");
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(lookup("#profit-chart").query().isVisible());
        clickOn("#tab-break-evens");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(lookup("#profit-chart").query().isVisible());
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }

    private String text(String query) {
        return lookup(query).queryAs(Labeled.class).getText();
    }
}
