package dev.alvh.core.rule;

import dev.alvh.core.signal.Motion;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The sentence of an adjustment, written when somebody reads it. */
public final class AdjustmentText {

    private AdjustmentText() {}

    /** One sentence without its full stop, that a trader can read aloud. */
    public static String of(Adjustment adjustment) {
        return switch (adjustment.reason()) {
            case Reason.Base _ -> String.format(Locale.ROOT, "base weight %.2f", adjustment.after());
            case Reason.OfMotion(Motion motion, double factor, List<Input> _) -> motion(motion, factor);
            case Reason.Spike spike -> spike(spike);
            case Reason.Wacc wacc -> wacc(wacc, wacc.of(adjustment.layer()));
            case Reason.Dormant dormant -> dormant(dormant);
            case Reason.Migration migration -> migration(migration);
            case Reason.Roll roll -> roll(roll);
            case Reason.Shift shift -> shift(shift);
            case Reason.Harvest harvest -> harvest(harvest);
            case Reason.Drip(double dollars, double budget, List<Input> _) ->
                String.format(
                        Locale.ROOT, "$%,.0f harvested and locked are added to a budget of $%,.0f", dollars, budget);
            case Reason.Limit(Reason.Limit.Kind kind, double value, double limit, List<Input> _) ->
                limit(kind, value, limit);
            case Reason.NoteRefused(double ratio, double limit, List<Input> _) -> note(ratio, limit);
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
        String against = String.format(
                Locale.ROOT,
                "%.2f standard deviations, threshold %.1f%s",
                spike.z(),
                spike.threshold(),
                spike.inEvent() ? " in an event window" : "");
        String then = String.format(Locale.ROOT, ": short layers × %.3f", spike.multiplier());
        if (spike.onset().equals(spike.last()) && spike.sessions() == 0) {
            return "VIX spiked by " + against + then;
        }
        String again = spike.onset().equals(spike.last()) ? "" : ", again a spike on " + spike.last();
        String ago = spike.sessions() == 0
                ? ""
                : ", " + spike.sessions() + " session" + (spike.sessions() == 1 ? "" : "s") + " ago";
        return "the spike of " + spike.onset() + ", " + against + ", is held" + again + ago + then;
    }

    private static String dormant(Reason.Dormant dormant) {
        return "the second engine is dormant"
                + dormant.since().map(date -> " since " + date).orElse("")
                + (Double.isNaN(dormant.rsi()) ? "" : String.format(Locale.ROOT, ", RSI of VIX %.1f", dormant.rsi()))
                + ": no new deep calls";
    }

    private static String migration(Reason.Migration migration) {
        return migration.since().equals(migration.date())
                ? String.format(
                        Locale.ROOT,
                        "S4's weight stands in I1: the front premium is %.2f points",
                        migration.frontPremium())
                : String.format(
                        Locale.ROOT,
                        "S4's weight stands in I1 since %s, when the front premium was %.2f points; now it is %.2f",
                        migration.since(),
                        migration.premiumThen(),
                        migration.frontPremium());
    }

    /** What the two futures are worth against each other is locked by whoever rolls futures, on the day on which he does. */
    private static String roll(Reason.Roll roll) {
        String far = roll.far().contract().label();
        String near = roll.near().contract().label();
        return roll.ofFutures()
                ? String.format(
                        Locale.ROOT,
                        "I1 takes %s; a roll from S4's %s at these settlements locks %.3f − %.3f = %.3f points",
                        far,
                        near,
                        roll.near().price(),
                        roll.far().price(),
                        roll.points())
                : "I1 takes " + far + ", later than S4's " + near + "; calls are sold and bought, which locks no roll";
    }

    private static String shift(Reason.Shift shift) {
        boolean nearer = shift.contracts() < 0;
        String cause = switch (shift.cause()) {
            case TERM_SIGNAL ->
                "the MACD of the 30-day future turned " + (nearer ? "bullish" : "bearish") + " for VIX on ";
            case BREADTH -> "breadth began to diverge from SPX, bearish, on ";
        };
        return String.format(
                Locale.ROOT,
                "time shift %s from %s to %s: %s%s",
                nearer ? "nearer" : "further",
                shift.from().label(),
                shift.to().label(),
                cause,
                shift.since());
    }

    private static String harvest(Reason.Harvest harvest) {
        String begun = harvest.since().equals(harvest.date())
                ? "calls are written on %.0f %% of the calls held: a Big Top is on, VIX %.2f, ten sessions ago %.2f"
                : "calls stay written on %.0f %% of the calls held until the Big Top ends: since " + harvest.since()
                        + ", when VIX was %.2f, ten sessions before %.2f";
        return String.format(Locale.ROOT, begun, 100 * harvest.share(), harvest.vix(), harvest.vixTenSessionsAgo());
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
