package dev.alvh.core.step;

import dev.alvh.core.layer.Layer;
import dev.alvh.core.layer.LayerGroup;
import dev.alvh.core.layer.VixStrikes;
import dev.alvh.core.rule.AdjustmentSink;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.rule.TemporalThetaRule;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.tape.Tape;
import dev.alvh.core.tape.TapeDay;

/** Where the target differs enough from what is held to be worth a ticket. */
final class Differences {

    private Differences() {}

    /**
     * Marks the places of the book that are to move, and what they move to.
     *
     * @param dollarsPerPoint H
     */
    static void propose(
            Tape tape,
            int t,
            Ruleset ruleset,
            HedgeTarget target,
            double dollarsPerPoint,
            Latches latches,
            HedgeBook book,
            AdjustmentSink sink) {
        TapeDay day = tape.day(t);
        for (int i = 0; i < HedgeBook.LAYERS; i++) {
            boolean runsOff = i >= LayerGroup.DEEP.from() && !latches.secondEngine() && book.strikes[i] > 0;
            book.nextSettleDays[i] = target.settleDays[i];
            book.nextStrikes[i] = target.strikes[i];
            book.nextUnits[i] = target.units[i];
            book.moves[i] = isExpiring(day, ruleset, book, i)
                    || (!runsOff && isWorthATicket(ruleset, target, dollarsPerPoint, book, i));
        }
        for (int p = HedgeBook.LAYERS; p < HedgeBook.PLACES; p++) {
            write(tape, t, ruleset, latches, book, p, sink);
        }
    }

    private static boolean isExpiring(TapeDay day, Ruleset ruleset, HedgeBook book, int p) {
        return book.daysToLive(p, day) < ruleset.selection().fewestDays();
    }

    private static boolean isWorthATicket(
            Ruleset ruleset, HedgeTarget target, double dollarsPerPoint, HedgeBook book, int i) {
        int held = book.units[i];
        boolean other =
                held > 0 && (book.settleDays[i] != target.settleDays[i] || book.strikes[i] != target.strikes[i]);
        int lots = other
                ? Math.max(contracts(held, book.strikes[i]), contracts(target.units[i], target.strikes[i]))
                : lotsBetween(held, target.units[i], target.strikes[i]);
        if (lots < ruleset.proposals().fewestLots()) {
            return false;
        }
        double dollars = Math.abs(target.units[i] - held) * target.unitDollars[i];
        return other || !(dollars < ruleset.proposals().leastWeight() * dollarsPerPoint);
    }

    private static int contracts(int units, double strike) {
        return lotsBetween(0, units, strike);
    }

    /** Of futures, whole contracts and minis count as one lot each. */
    private static int lotsBetween(int from, int to, double strike) {
        return strike > 0
                ? Math.abs(to - from)
                : Math.abs(to / HedgeBook.TENTHS - from / HedgeBook.TENTHS)
                        + Math.abs(to % HedgeBook.TENTHS - from % HedgeBook.TENTHS);
    }

    /** Rule 8: calls written against what of a deep layer is held today and stays. */
    private static void write(
            Tape tape, int t, Ruleset ruleset, Latches latches, HedgeBook book, int p, AdjustmentSink sink) {
        int layer = LayerGroup.DEEP.from() + p - HedgeBook.LAYERS;
        boolean leaves = book.moves[layer]
                && (book.settleDays[layer] != book.nextSettleDays[layer]
                        || book.strikes[layer] != book.nextStrikes[layer]);
        int covering = book.strikes[layer] == 0 || leaves
                ? 0
                : book.moves[layer] ? Math.min(book.units[layer], book.nextUnits[layer]) : book.units[layer];
        int written =
                latches.harvest() ? (int) Math.floor(ruleset.temporalTheta().share() * covering) : 0;
        boolean same = book.units[p] < 0 && book.settleDays[p] == book.settleDays[layer];
        book.nextUnits[p] = -written;
        book.nextSettleDays[p] = written == 0 ? book.settleDays[p] : book.settleDays[layer];
        book.nextStrikes[p] = written == 0 || same
                ? book.strikes[p]
                : VixStrikes.from(ruleset.temporalTheta().strikeOverHolding() * book.strikes[layer]);
        book.moves[p] = book.nextUnits[p] != book.units[p];
        if (written > 0 && sink.isRecording()) {
            sink.kept(
                    Layer.ALL.get(layer),
                    TemporalThetaRule.reason(
                            tape.day(t), tape, latches, ruleset.temporalTheta().share()));
        }
    }
}
