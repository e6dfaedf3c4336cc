package dev.alvh.desktop.condor;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import dev.alvh.desktop.theme.CanvasRegion;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The profit on a canvas: the spot line follows a drag and the arrow keys, a cross follows the mouse. */
final class ProfitChart extends CanvasRegion implements Part {

    private static final double GRIP = 8;
    private static final int LARGE_STEPS = 5;
    private static final int WEEK = 7;

    private final CondorViewModel viewModel;
    private Optional<ProfitLayout> layout = Optional.empty();
    private @Nullable Point2D mouse;

    ProfitChart(CondorViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("profit-chart");
        setId("profit-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnMouseMoved(this::hover);
        setOnMousePressed(event -> {
            requestFocus();
            drag(event);
        });
        setOnMouseDragged(this::drag);
        setOnMouseExited(_ -> {
            mouse = null;
            markDirty();
        });
        setOnKeyPressed(this::press);
    }

    @Override
    public Subscription follow() {
        Followed all = new Followed()
                .value(viewModel.picture(), _ -> markDirty())
                .value(viewModel.readOut(), _ -> {
                    setAccessibleText(viewModel.spoken());
                    markDirty();
                });
        for (BookLine book : BookLine.values()) {
            all.value(viewModel.shown(book), _ -> markDirty());
        }
        return all;
    }

    @Override
    protected void paint(GraphicsContext graphics, double width, double height) {
        ProfitPicture picture = viewModel.picture().get();
        ReadOut readOut = viewModel.readOut().get();
        if (picture.spots().isEmpty() || Double.isNaN(readOut.spot())) {
            layout = Optional.empty();
            return;
        }
        Set<BookLine> shown = shown();
        ProfitLayout placed = ProfitLayout.of(picture, shown, width, height);
        layout = Optional.of(placed);
        ProfitPainter painter = new ProfitPainter(graphics, picture, placed, shown, this::color);
        painter.paint();
        painter.spotLine(readOut, Math.abs(readOut.spot() - picture.market()) < 0.005);
        if (mouse != null && placed.plot().contains(mouse.getX(), mouse.getY())) {
            painter.crosshair(viewModel.at(placed.x().value(mouse.getX())), mouse.getX(), mouse.getY());
        }
    }

    private Set<BookLine> shown() {
        Set<BookLine> shown = EnumSet.noneOf(BookLine.class);
        for (BookLine book : BookLine.values()) {
            if (viewModel.shown(book).get()) {
                shown.add(book);
            }
        }
        return shown;
    }

    private void hover(MouseEvent event) {
        mouse = new Point2D(event.getX(), event.getY());
        boolean grip = layout.filter(placed ->
                        Math.abs(placed.x().pixel(viewModel.readOut().get().spot()) - event.getX()) < GRIP)
                .isPresent();
        setCursor(grip ? Cursor.H_RESIZE : Cursor.CROSSHAIR);
        markDirty();
    }

    private void drag(MouseEvent event) {
        mouse = null;
        layout.ifPresent(placed -> viewModel.moveSpot(placed.x().value(event.getX())));
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean large = event.isShiftDown();
        KeyCode code = event.getCode();
        switch (code) {
            case LEFT -> viewModel.nudgeSpot(large ? -LARGE_STEPS : -1);
            case RIGHT -> viewModel.nudgeSpot(large ? LARGE_STEPS : 1);
            case UP -> viewModel.nudgeDay(large ? WEEK : 1);
            case DOWN -> viewModel.nudgeDay(large ? -WEEK : -1);
            case HOME -> viewModel.toMarket();
            default -> {
                return;
            }
        }
        // or the desk would go to another date
        event.consume();
    }
}
