package dev.alvh.desktop.condor;

import dev.alvh.core.control.Control;
import dev.alvh.core.desk.HedgedEquity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is looked at beside the condor alone.
 *
 * @param name {@code adaptive}, or the control's key
 */
record HedgeChoice(String name) {

    static final HedgeChoice ADAPTIVE = new HedgeChoice(HedgedEquity.ADAPTIVE);
    private static final HedgeChoice UNHEDGED = new HedgeChoice(Control.UNHEDGED.key());

    /** The adaptive hedge, each static one, and none. */
    static final List<String> NAMES = Stream.concat(
                    Stream.of(HedgedEquity.ADAPTIVE), Control.ALL.stream().map(Control::key))
            .toList();

    /** The book whose matrix is shown. */
    BookLine book() {
        return equals(ADAPTIVE) ? BookLine.ADAPTIVE : equals(UNHEDGED) ? BookLine.CONDOR : BookLine.CONTROL;
    }

    /** The static hedge, where one is chosen. */
    Optional<Control> control() {
        return Control.ALL.stream()
                .filter(control -> book() == BookLine.CONTROL && control.key().equals(name))
                .findFirst();
    }
}
