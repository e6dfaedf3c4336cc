package dev.alvh.desktop.replay;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import dev.alvh.desktop.text.Dates;
import dev.alvh.desktop.theme.CanvasRegion;
import java.util.OptionalInt;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/** The time line: what has been seen of VIX and the front premium, and a handle to go elsewhere. */
final class TimelineView extends CanvasRegion implements Part {

    private final ReplayViewModel viewModel;
    private OptionalInt wanted = OptionalInt.empty();

    TimelineView(ReplayViewModel viewModel) {
        this.viewModel = viewModel;
        setId("timeline");
        getStyleClass().add("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnMousePressed(event -> {
            requestFocus();
            want(event);
        });
        setOnMouseDragged(this::want);
        setOnMouseReleased(_ -> {
            OptionalInt place = wanted;
            wanted = OptionalInt.empty();
            place.ifPresent(viewModel::seek);
            markDirty();
        });
    }

    @Override
    public Subscription follow() {
        return new Followed().value(viewModel.timeline(), timeline -> {
            setAccessibleText(
                    timeline.now().isPresent()
                            ? "Time line at "
                                    + Dates.withWeekday(
                                            timeline.dates().get(timeline.now().getAsInt()))
                            : "Time line");
            markDirty();
        });
    }

    @Override
    protected void paint(GraphicsContext graphics, double width, double height) {
        new TimelinePainter(graphics, this::color, viewModel.timeline().get(), width, height).paint(wanted);
    }

    private void want(MouseEvent event) {
        wanted = TimelinePainter.place(viewModel.timeline().get(), getWidth(), event.getX());
        markDirty();
    }
}
