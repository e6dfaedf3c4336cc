package dev.alvh.core.rule;

import dev.alvh.core.curve.CurveNode;
import dev.alvh.core.layer.Layer;
import dev.alvh.core.ruleset.LayerInstrument;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.tape.Tape;
import dev.alvh.core.tape.TapeDay;
import java.util.List;

/** Which listed contract each layer stands in: by its target days, then by the time shift, then by the migration. */
public final class Tenors {

    /** S3, S4 and I1 to I4. */
    private static final int FIRST_SHIFTED = 2;

    private static final int LAST_SHIFTED = 7;

    private Tenors() {}

    /**
     * The node nearest a layer's target days among those with days enough to live, the nearer of two; −1 where none is
     * listed.
     */
    public static int unshifted(TapeDay day, Ruleset ruleset, Layer layer) {
        return unshifted(day, ruleset, Layer.ALL.indexOf(layer));
    }

    /** The same for the layer at a place of {@link Layer#ALL}. */
    public static int unshifted(TapeDay day, Ruleset ruleset, int layer) {
        return nearest(
                day,
                ruleset.layers().get(layer).targetDays(),
                ruleset.selection().fewestDays());
    }

    /**
     * The node nearest {@code targetDays} among those with at least {@code fewestDays} to live, the nearer of two; −1
     * where none is listed.
     */
    public static int nearest(TapeDay day, int targetDays, int fewestDays) {
        int best = -1;
        for (int k = 0; k < day.contracts(); k++) {
            if (day.daysToLive(k) >= fewestDays
                    && (best < 0
                            || Math.abs(day.daysToLive(k) - targetDays)
                                    < Math.abs(day.daysToLive(best) - targetDays))) {
                best = k;
            }
        }
        return best;
    }

    /**
     * The node of every layer.
     *
     * @param nodes as many as layers, filled with places on the day's curve; −1 where no contract is listed
     */
    public static void choose(Tape tape, int t, Ruleset ruleset, Latches latches, int[] nodes, AdjustmentSink sink) {
        TapeDay day = tape.day(t);
        for (int i = 0; i < nodes.length; i++) {
            int unshifted = unshifted(day, ruleset, i);
            boolean pinned = latches.migration
                    && ruleset.migration().pinsTenors()
                    && (i == MigrationRule.FROM || i == MigrationRule.TO);
            boolean shifts = FIRST_SHIFTED <= i && i <= LAST_SHIFTED && !pinned;
            nodes[i] = shifts && unshifted >= 0
                    ? clamped(
                            day,
                            ruleset,
                            unshifted + latches.timeShift * ruleset.timeShift().contracts())
                    : unshifted;
            if (nodes[i] != unshifted && sink.isRecording()) {
                List<CurveNode> curve = day.curve().nodes();
                sink.kept(
                        Layer.ALL.get(i),
                        TimeShiftRule.reason(
                                tape.dayOn(latches.timeShiftDay),
                                curve.get(unshifted).contract(),
                                curve.get(nodes[i]).contract(),
                                nodes[i] - unshifted));
            }
        }
        if (latches.migration && nodes[MigrationRule.FROM] >= 0) {
            separate(day, ruleset, nodes, sink);
        }
    }

    /** I1 stands in a later contract than S4, where one is listed. */
    private static void separate(TapeDay day, Ruleset ruleset, int[] nodes, AdjustmentSink sink) {
        int near = nodes[MigrationRule.FROM];
        if (nodes[MigrationRule.TO] <= near) {
            nodes[MigrationRule.TO] = Math.min(near + 1, day.contracts() - 1);
        }
        if (sink.isRecording()) {
            CurveNode from = day.curve().nodes().get(near);
            CurveNode to = day.curve().nodes().get(nodes[MigrationRule.TO]);
            boolean ofFutures = !isOfCalls(ruleset, MigrationRule.FROM) && !isOfCalls(ruleset, MigrationRule.TO);
            sink.kept(
                    Layer.I1,
                    new Reason.Roll(
                            from,
                            to,
                            ofFutures,
                            InputReader.of(day).future(from).future(to).read()));
        }
    }

    private static boolean isOfCalls(Ruleset ruleset, int layer) {
        return ruleset.layers().get(layer).instrument() == LayerInstrument.CALL;
    }

    private static int clamped(TapeDay day, Ruleset ruleset, int node) {
        int first = 0;
        while (day.daysToLive(first) < ruleset.selection().fewestDays()) {
            first++;
        }
        return Math.clamp(node, first, day.contracts() - 1);
    }
}
