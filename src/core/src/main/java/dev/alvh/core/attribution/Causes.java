package dev.alvh.core.attribution;

import dev.alvh.core.market.SeriesId;
import java.util.ArrayList;
import java.util.List;

/** Finds why two orders may not explain an option. */
final class Causes {

    /** Standard deviations, of VIX in a day. */
    private static final double SPIKE = 2;

    /** Standard deviations, of the underlying in all the time that the option has left. */
    private static final double WIDE = 0.5;

    private Causes() {}

    /**
     * Those that hold.
     *
     * @param strike of the option
     * @param ends whether it came to its end
     * @param changed indices known at one of both closes
     */
    static List<Cause> of(Span span, Expansion expansion, double strike, boolean ends, List<SeriesId> changed) {
        List<Cause> causes = new ArrayList<>();
        if (ends) {
            causes.add(new Cause.Ended(strike));
        } else if (expansion.deviations() >= WIDE) {
            causes.add(new Cause.WideMove(expansion.move(), expansion.deviations()));
        }
        double z = span.after().numbers().spikeZ();
        if (z >= SPIKE) {
            causes.add(new Cause.Spike(z));
        }
        if (!changed.isEmpty()) {
            causes.add(new Cause.InputsChanged(changed));
        }
        causes.addAll(ofMark(span));
        return causes;
    }

    /** Whether the mark is older than a session. */
    static List<Cause> ofMark(Span span) {
        return span.isOneSession()
                ? List.of()
                : List.of(new Cause.OlderMark(span.marked().date()));
    }
}
