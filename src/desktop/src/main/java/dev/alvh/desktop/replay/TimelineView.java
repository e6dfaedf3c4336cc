package dev.alvh.desktop.replay;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import dev.alvh.desktop.text.Dates;
import dev.alvh.desktop.theme.CanvasRegion;
import java.util.OptionalInt;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/** The time line: what has been seen of VIX and the front premium, and a handle to go elsewhere. */
final class TimelineView extends CanvasRegion implements Part {

    /** Sessions, about. */
    private static final int MONTH = 21;

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
        setOnKeyPressed(this::press);
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

    /** Its own keys: along the line, and to its ends. */
    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> viewModel.move(-1);
            case RIGHT -> viewModel.move(1);
            case PAGE_UP -> viewModel.move(-MONTH);
            case PAGE_DOWN -> viewModel.move(MONTH);
            case HOME -> viewModel.seek(0);
            case END -> viewModel.seek(viewModel.timeline().get().dates().size() - 1);
            case ESCAPE -> {
                wanted = OptionalInt.empty();
                markDirty();
            }
            default -> {
                return;
            }
        }
        // or the desk would go to another date
        event.consume();
    }

    private void want(MouseEvent event) {
        wanted = TimelinePainter.place(viewModel.timeline().get(), getWidth(), event.getX());
        markDirty();
    }
}
