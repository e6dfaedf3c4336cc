package dev.alvh.desktop.compare;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import dev.alvh.desktop.theme.CanvasRegion;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/** What each hedge has earned, on a canvas, with a crosshair that follows the mouse and the arrow keys. */
final class CompareChart extends CanvasRegion implements Part {

    private static final int LARGE_STEP = 21;

    private final CompareViewModel viewModel;
    private Optional<CompareLayout> layout = Optional.empty();

    CompareChart(CompareViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("compare-chart");
        setId("compare-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setOnMouseMoved(this::point);
        setOnMouseDragged(this::point);
        setOnMousePressed(event -> {
            requestFocus();
            point(event);
        });
        setOnMouseExited(_ -> viewModel.pointNowhere());
        setOnKeyPressed(this::press);
    }

    @Override
    public Subscription follow() {
        return new Followed()
                .value(viewModel.notice(), _ -> say())
                .value(viewModel.picture(), _ -> say())
                .value(viewModel.readOut(), _ -> say());
    }

    private void say() {
        setAccessibleText(viewModel.spoken());
        markDirty();
    }

    @Override
    protected void paint(GraphicsContext graphics, double width, double height) {
        ComparePicture picture = viewModel.picture().get();
        if (picture.isEmpty()) {
            layout = Optional.empty();
            return;
        }
        CompareLayout placed = CompareLayout.of(picture, width, height);
        layout = Optional.of(placed);
        ComparePainter painter = new ComparePainter(graphics, picture, placed, this::color);
        painter.paint();
        viewModel.readOut().get().ifPresent(painter::crosshair);
    }

    private void point(MouseEvent event) {
        layout.ifPresent(placed -> viewModel.pointAt(placed.place(event.getX())));
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int step = event.isShiftDown() ? LARGE_STEP : 1;
        switch (event.getCode()) {
            case LEFT -> viewModel.nudge(-step);
            case RIGHT -> viewModel.nudge(step);
            case HOME -> viewModel.pointAt(0);
            case END -> viewModel.pointAt(Integer.MAX_VALUE);
            case DELETE, BACK_SPACE -> viewModel.pointNowhere();
            default -> {
                return;
            }
        }
        // or the desk would go to another date
        event.consume();
    }
}
