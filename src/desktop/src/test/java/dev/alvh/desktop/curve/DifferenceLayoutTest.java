package dev.alvh.desktop.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceLayoutTest {

    private static final Box PANE = new Box(40, 100, 600, 60);
    private static final Scale DAYS = new Scale(0, 270, 40, 640);

    @Test
    void aRiseStandsOverZeroAndAFallHangsBelowIt() {
        DifferenceLayout layout = layout(new Difference.Bar(30, 4, false), new Difference.Bar(120, -2, false));
        DifferenceLayout.Bar rise = layout.bars().get(0);
        DifferenceLayout.Bar fall = layout.bars().get(1);
        assertEquals(2 * (fall.y() - layout.zero()), layout.zero() - rise.y(), 1e-9);
        assertTrue(PANE.contains(rise.x(), rise.y()) && PANE.contains(fall.x(), fall.y()));
        assertEquals("+4.00", rise.label());
        assertEquals("−2.00", fall.label());
    }

    @Test
    void labelsThatWouldTouchGiveWay() {
        DifferenceLayout layout = layout(
                new Difference.Bar(30, 4, false), new Difference.Bar(37, 4.1, false), new Difference.Bar(90, 3, false));
        assertEquals(
                List.of("+4.00", "", "+3.00"),
                layout.bars().stream().map(DifferenceLayout.Bar::label).toList());
    }

    private static DifferenceLayout layout(Difference.Bar... bars) {
        return DifferenceLayout.of(new Difference("", List.of(bars)), DAYS, PANE);
    }
}
