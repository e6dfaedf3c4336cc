package dev.alvh.cli.book;

import dev.alvh.core.control.Control;
import dev.alvh.core.desk.BookBreakEvens;
import dev.alvh.core.desk.ControlBreakEvens;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.shock.HedgeSizing;
import dev.alvh.store.json.JsonOut;
import java.util.List;
import java.util.function.Function;

/**
 * How large the hedge is, and what it does to the book's lower break-even.
 *
 * @param sizing as it was worked out when the condor was sold
 * @param controls by their order
 */
public record BookBlock(
        Reading<HedgeSizing> sizing, Reading<BookBreakEvens> breakEvens, Reading<List<ControlBreakEvens>> controls) {

    /** H: without a condor none is needed. */
    Figure dollarsPerPoint() {
        return switch (sizing) {
            case Reading.Known<HedgeSizing>(HedgeSizing size) -> size.dollarsPerPoint();
            case Reading.Unavailable<HedgeSizing> _ -> Figure.of(0);
        };
    }

    private static <T> Figure figure(Reading<T> reading, Function<T, Figure> figure) {
        return switch (reading) {
            case Reading.Known<T>(T value) -> figure.apply(value);
            case Reading.Unavailable<T>(String reason) -> Figure.unavailable(reason);
        };
    }

    /** Writes the fields of the sizing into the object that is open. */
    public void writeSizing(JsonOut json) {
        json.figure("dollarsPerPoint", dollarsPerPoint());
        json.figure("condorMaxLoss", figure(sizing, size -> Figure.of(size.condorMaxLoss())));
        json.figure("hedgeGain", figure(sizing, size -> Figure.of(size.hedgeGain())));
        json.figure("shock", figure(sizing, size -> Figure.of(size.shock())));
    }

    /** Writes the fields of the book into the object that is open. */
    public void writeBook(JsonOut json) {
        json.object("breakEvens", () -> {
            json.figure("condor", figure(breakEvens, BookBreakEvens::condor));
            json.figure("adaptive", figure(breakEvens, BookBreakEvens::hedged));
            json.figure("adaptiveBeforeCarry", figure(breakEvens, BookBreakEvens::beforeCarry));
            writeControls(json, "controls", ControlBreakEvens::hedged);
            writeControls(json, "controlsBeforeCarry", ControlBreakEvens::beforeCarry);
        });
        json.object("breakEvenShiftBp", () -> {
            json.figure("adaptive", figure(breakEvens, BookBreakEvens::shiftBp));
            json.figure("adaptiveBeforeCarry", figure(breakEvens, BookBreakEvens::shiftBpBeforeCarry));
            writeControls(json, "controls", ControlBreakEvens::shiftBp);
            writeControls(json, "controlsBeforeCarry", ControlBreakEvens::shiftBpBeforeCarry);
        });
    }

    private void writeControls(JsonOut json, String name, Function<ControlBreakEvens, Figure> figure) {
        json.object(name, () -> {
            for (Control control : Control.ALL) {
                json.figure(
                        control.key(), figure(controls, all -> figure.apply(all.get(Control.ALL.indexOf(control)))));
            }
        });
    }
}
