package dev.alvh.desktop.curve;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import dev.alvh.desktop.theme.CanvasRegion;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The curve on a canvas, with a cross that follows the mouse and picks the nearest future. */
final class CurveChart extends CanvasRegion implements Part {

    private final CurveViewModel viewModel;
    private Optional<CurveLayout> layout = Optional.empty();
    private @Nullable Point2D mouse;

    CurveChart(CurveViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("curve-chart");
        setId("curve-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setOnMouseMoved(this::follow);
        setOnMouseDragged(this::follow);
        setOnMousePressed(_ -> requestFocus());
        setOnMouseExited(_ -> {
            mouse = null;
            markDirty();
        });
    }

    @Override
    public Subscription follow() {
        return new Followed()
                .value(viewModel.picture(), picture -> {
                    setAccessibleText(picture.summary());
                    markDirty();
                })
                .value(viewModel.selected(), _ -> markDirty());
    }

    @Override
    protected void paint(GraphicsContext graphics, double width, double height) {
        CurvePicture picture = viewModel.picture().get();
        if (picture.points().isEmpty()) {
            layout = Optional.empty();
            return;
        }
        CurveLayout placed = CurveLayout.of(picture, width, height);
        layout = Optional.of(placed);
        CurvePainter painter = new CurvePainter(graphics, placed, this::color);
        painter.paint(picture, viewModel.selected().get());
        if (mouse != null && placed.plot().contains(mouse.getX(), mouse.getY())) {
            painter.crosshair(mouse.getX(), mouse.getY());
        }
    }

    private void follow(MouseEvent event) {
        mouse = new Point2D(event.getX(), event.getY());
        layout.ifPresent(placed -> pick(placed.x().value(event.getX())));
        markDirty();
    }

    private void pick(double days) {
        List<CurvePoint> points = viewModel.picture().get().points();
        int nearest = 0;
        for (int k = 1; k < points.size(); k++) {
            if (Math.abs(points.get(k).days() - days)
                    < Math.abs(points.get(nearest).days() - days)) {
                nearest = k;
            }
        }
        viewModel.select(nearest);
    }
}
