package dev.alvh.desktop.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.canvas.GraphicsContext;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A chart in a window that shows every pulse. */
class CanvasRegionTest extends ApplicationTest {

    private static final long LEAST_NANOS = 1_000_000_000L / 30;

    private final Counted region = new Counted();

    /** Notes which value it painted, and when. */
    private static final class Counted extends CanvasRegion {

        private final List<Long> at = new ArrayList<>();
        private int value;
        private volatile int painted;

        void show(int shown) {
            value = shown;
            markDirty();
        }

        @Override
        protected void paint(GraphicsContext graphics, double width, double height) {
            at.add(System.nanoTime());
            painted = value;
        }
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(region, 300, 200));
        stage.show();
    }

    @Test
    void valuesThatChangeWithEveryPulseArePaintedAtMostThirtyTimesASecondAndTheLastOneAlways() throws Exception {
        int pulses = 60;
        AnimationTimer market = new AnimationTimer() {
            private int pulse;

            @Override
            public void handle(long now) {
                region.show(++pulse);
                if (pulse == pulses) {
                    stop();
                }
            }
        };
        interact(market::start);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> region.painted == pulses);

        interact(() -> {
            int paintings = region.at.size();
            long elapsed = region.at.getLast() - region.at.getFirst();
            assertTrue(paintings > 2, paintings + " paintings");
            assertTrue(elapsed >= (paintings - 2) * LEAST_NANOS, paintings + " paintings in " + elapsed + " ns");
        });
    }

    @Test
    void whatIsMarkedTwiceInOneFrameIsPaintedOnceAndWhatDoesNotChangeNever() {
        int before = region.at.size();
        interact(() -> {
            region.show(1);
            region.show(2);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(2, region.painted);
        assertEquals(before + 1, region.at.size());
        interact(region::requestLayout);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before + 1, region.at.size());
    }
}
