package dev.alvh.desktop.theme;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Scale;
import javafx.util.Duration;

/**
 * A region that paints itself on a canvas, and only when something changed: whoever marks it dirty twice within one
 * frame pays for one painting.
 */
public abstract class CanvasRegion extends RoleRegion {

    /** At most thirty paintings a second: more cannot be read. */
    private static final long LEAST_NANOS = 1_000_000_000L / 30;

    private static final double NANOS_A_MILLI = 1e6;

    private final Canvas canvas = new Canvas();
    private final Scale toRegion = new Scale(1, 1);
    private double density = 1;
    private final PauseTransition wait = new PauseTransition();
    private boolean dirty = true;
    private boolean painted;
    private long paintedAt;

    /** A region that is empty until its first layout. */
    protected CanvasRegion() {
        wait.setOnFinished(_ -> requestLayout());
        canvas.setManaged(false);
        canvas.getTransforms().add(toRegion);
        getChildren().add(canvas);
    }

    /** Draws everything anew on a cleared canvas, in the region's own coordinates. */
    protected abstract void paint(GraphicsContext graphics, double width, double height);

    /** Something that the painting shows has changed. */
    protected final void markDirty() {
        dirty = true;
        requestLayout();
    }

    @Override
    protected final void rolesChanged() {
        markDirty();
    }

    /**
     * Gives the canvas more pixels than its coordinates, for a snapshot that is scaled up: a canvas is a bitmap, and
     * only windows, not snapshots, make it as fine as their screen.
     *
     * @param pixels for each unit of length
     */
    public final void setDensity(double pixels) {
        density = pixels;
        toRegion.setX(1 / pixels);
        toRegion.setY(1 / pixels);
        painted = false;
        markDirty();
    }

    @Override
    protected final void layoutChildren() {
        double width = getWidth() * density;
        double height = getHeight() * density;
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            dirty = true;
            painted = false;
        }
        if (dirty && width > 0 && height > 0 && isDue()) {
            dirty = false;
            painted = true;
            paintedAt = System.nanoTime();
            GraphicsContext graphics = canvas.getGraphicsContext2D();
            graphics.clearRect(0, 0, width, height);
            graphics.save();
            graphics.scale(density, density);
            paint(graphics, getWidth(), getHeight());
            graphics.restore();
        }
    }

    /** What comes too soon after the last painting is painted with what comes after it. */
    private boolean isDue() {
        long left = LEAST_NANOS - (System.nanoTime() - paintedAt);
        if (!painted || left <= 0) {
            return true;
        }
        if (wait.getStatus() != Animation.Status.RUNNING) {
            wait.setDuration(Duration.millis(left / NANOS_A_MILLI));
            wait.playFromStart();
        }
        return false;
    }
}
