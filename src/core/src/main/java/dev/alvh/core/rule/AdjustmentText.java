package dev.alvh.core.rule;

import dev.alvh.core.signal.Motion;
import java.util.Locale;
import java.util.stream.Collectors;

/** The sentence of an adjustment, written when somebody reads it. */
public final class AdjustmentText {

    private AdjustmentText() {}

    /** One sentence without its full stop, that a trader can read aloud. */
    public static String of(Adjustment adjustment) {
        return switch (adjustment.reason()) {
            case Reason.Base _ -> String.format(Locale.ROOT, "base weight %.2f", adjustment.after());
            case Reason.OfMotion(Motion motion, double factor) -> motion(motion, factor);
            case Reason.Spike spike -> spike(spike);
            case Reason.Wacc wacc -> wacc(wacc, wacc.of(adjustment.layer()));
            case Reason.Dormant(double rsi) ->
                Double.isNaN(rsi)
                        ? "the second engine is dormant: no new deep calls"
                        : String.format(
                                Locale.ROOT, "the second engine is dormant, RSI of VIX %.1f: no new deep calls", rsi);
            case Reason.Migration(double premium) ->
                String.format(Locale.ROOT, "S4's weight stands in I1: the front premium is %.2f points", premium);
            case Reason.Roll roll ->
                String.format(
                        Locale.ROOT,
                        "I1 takes %s; against S4's %s it locks %.3f − %.3f = %.3f points",
                        roll.far().contract().label(),
                        roll.near().contract().label(),
                        roll.near().price(),
                        roll.far().price(),
                        roll.points());
            case Reason.Shift shift ->
                String.format(
                        Locale.ROOT,
                        "time shift %s from %s to %s",
                        shift.contracts() < 0 ? "nearer" : "further",
                        shift.from().label(),
                        shift.to().label());
            case Reason.Harvest(double vix, double before, double share) ->
                String.format(
                        Locale.ROOT,
                        vix < before
                                ? "calls are written on %.0f %% of the calls held: a Big Top is on, VIX %.2f, ten"
                                        + " sessions ago %.2f"
                                : "calls stay written on %.0f %% of the calls held until the Big Top ends: VIX %.2f, ten"
                                        + " sessions ago %.2f",
                        100 * share,
                        vix,
                        before);
            case Reason.Drip(double dollars, double budget) ->
                String.format(
                        Locale.ROOT, "$%,.0f harvested and locked are added to a budget of $%,.0f", dollars, budget);
            case Reason.Limit(Reason.Limit.Kind kind, double value, double limit) -> limit(kind, value, limit);
            case Reason.NoteRefused(double ratio, double limit) -> note(ratio, limit);
        };
    }

    private static String motion(Motion motion, double factor) {
        String inputs = motion.inputs().stream()
                .filter(input -> input.weight() > 0)
                .map(input -> String.format(
                        Locale.ROOT,
                        "%s %+.2f",
                        input.factor().key(),
                        input.z().asOptional().orElse(0)))
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "motion %+.3f scales all weights by %.4f (z of %s)",
                motion.score().asOptional().orElse(0),
                factor,
                inputs);
    }

    private static String spike(Reason.Spike spike) {
        String event = spike.inEvent() ? " in an event window" : "";
        return spike.sessions() == 0
                ? String.format(
                        Locale.ROOT,
                        "VIX spiked by %.2f standard deviations, threshold %.1f%s: short layers × %.3f",
                        spike.z(),
                        spike.threshold(),
                        event,
                        spike.multiplier())
                : String.format(
                        Locale.ROOT,
                        "the spike of %d session%s ago is held: short layers × %.3f",
                        spike.sessions(),
                        spike.sessions() == 1 ? "" : "s",
                        spike.multiplier());
    }

    private static String wacc(Reason.Wacc wacc, Reason.Wacc.Part part) {
        return String.format(
                Locale.ROOT,
                "share %.1f %% by a cost of capital of %+.1f %% (today %.0f %% equity at %+.1f %%, carry %+.1f %%); mean"
                        + " reversion %.2f",
                100 * part.share(),
                100 * part.wacc(),
                100 * part.equityShare(),
                100 * part.costOfEquity(),
                100 * part.costOfCarry(),
                wacc.meanReversion());
    }

    private static String limit(Reason.Limit.Kind kind, double value, double limit) {
        return switch (kind) {
            case TOTAL_WEIGHT ->
                String.format(Locale.ROOT, "weights of %.2f in all are scaled to the limit of %.2f", value, limit);
            case LAYER_CONTRACTS ->
                String.format(Locale.ROOT, "%.0f contracts of one layer are cut to the limit of %.0f", value, limit);
            case TOTAL_CONTRACTS ->
                String.format(Locale.ROOT, "%.0f contracts in all are scaled to the limit of %.0f", value, limit);
            case PREMIUM ->
                String.format(Locale.ROOT, "premium of $%,.0f is scaled to the limit of $%,.0f", value, limit);
            case MARGIN ->
                String.format(Locale.ROOT, "margin of $%,.0f is scaled to the limit of $%,.0f", value, limit);
        };
    }

    private static String note(double ratio, double limit) {
        String instead = "futures in place of the note: ";
        if (Double.isNaN(ratio)) {
            return instead + "a data folder holds no price of a note";
        }
        return instead
                + String.format(
                        Locale.ROOT,
                        ratio < limit
                                ? "its issuer's quick ratio of %.2f is below %.2f"
                                : "its issuer's quick ratio of %.2f is not below %.2f, but a data folder holds no price"
                                        + " of a note",
                        ratio,
                        limit);
    }
}
