package dev.alvh.core.rule;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.curve.CurveNode;
import dev.alvh.core.layer.Layer;
import dev.alvh.core.signal.Motion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Why a rule adjusted a layer: what it made of its inputs, and the inputs themselves. */
public sealed interface Reason {

    RuleId rule();

    /** Every number that the rule read, each with its close and its provenance. */
    List<Input> inputs();

    /** Rule 1: nothing but the ruleset. */
    record Base(List<Input> inputs) implements Reason {
        @Override
        public RuleId rule() {
            return RuleId.BASE;
        }
    }

    /**
     * Rule 2.
     *
     * @param factor by which every weight was multiplied
     */
    record OfMotion(Motion motion, double factor, List<Input> inputs) implements Reason {
        @Override
        public RuleId rule() {
            return RuleId.MOTION;
        }
    }

    /**
     * Rule 3.
     *
     * @param z on the day of the onset
     * @param threshold which it passed
     * @param inEvent whether the threshold is that of an event window
     * @param multiplier of the short group, reached at the onset
     * @param onset the session of the spike whose multiplier holds
     * @param last the session of the last spike, from which the hold counts
     * @param sessions since the last spike; 0 is today
     */
    record Spike(
            double z,
            double threshold,
            boolean inEvent,
            double multiplier,
            LocalDate onset,
            LocalDate last,
            int sessions,
            List<Input> inputs)
            implements Reason {
        @Override
        public RuleId rule() {
            return RuleId.SPIKE;
        }
    }

    /**
     * Rule 4.
     *
     * @param meanReversion m
     * @param parts of the four layers
     */
    record Wacc(double meanReversion, List<Part> parts, List<Input> inputs) implements Reason {
        /**
         * One layer, today's parts and the average that decides.
         *
         * @param equityShare e
         * @param costOfEquity ke, per year
         * @param costOfCarry kd, per year; positive where a long pays the roll
         * @param wacc per year, averaged
         * @param share of the group
         */
        public record Part(
                Layer layer, double equityShare, double costOfEquity, double costOfCarry, double wacc, double share) {}

        public Wacc {
            parts = List.copyOf(parts);
        }

        @Override
        public RuleId rule() {
            return RuleId.WACC;
        }

        /** The part of a layer. */
        public Part of(Layer layer) {
            return parts.stream()
                    .filter(part -> part.layer() == layer)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * Rule 5: dormant.
     *
     * @param rsi of VIX; NaN where it is unavailable
     * @param since the session on which it crossed back to rest; empty where it was never engaged
     */
    record Dormant(double rsi, Optional<LocalDate> since, List<Input> inputs) implements Reason {
        @Override
        public RuleId rule() {
            return RuleId.SECOND_ENGINE;
        }
    }

    /**
     * Rule 6.
     *
     * @param frontPremium of {@code date}, points
     * @param premiumThen of {@code since}, points
     * @param since the session on which it began
     */
    record Migration(double frontPremium, LocalDate date, double premiumThen, LocalDate since, List<Input> inputs)
            implements Reason {
        @Override
        public RuleId rule() {
            return RuleId.MIGRATION;
        }
    }

    /**
     * Rule 7.
     *
     * @param from unshifted
     * @param to shifted
     * @param contracts listed contracts between them, negative nearer
     * @param cause which signal turned
     * @param since the session on which it did
     */
    record Shift(VxFuture from, VxFuture to, int contracts, Cause cause, LocalDate since, List<Input> inputs)
            implements Reason {
        /** What turns the time shift. */
        public enum Cause {
            /** The MACD of the 30-day future. */
            TERM_SIGNAL,
            /** The onset of a BEARISH divergence. */
            BREADTH
        }

        @Override
        public RuleId rule() {
            return RuleId.TIME_SHIFT;
        }
    }

    /**
     * Rule 6: the contracts between which S4 migrates to I1.
     *
     * @param near S4's
     * @param far I1's
     * @param ofFutures whether both layers hold futures: calls lock no roll
     */
    record Roll(CurveNode near, CurveNode far, boolean ofFutures, List<Input> inputs) implements Reason {
        @Override
        public RuleId rule() {
            return RuleId.MIGRATION;
        }

        /** What the roll locks where it is one of futures, points. */
        public double points() {
            return near.price() - far.price();
        }
    }

    /**
     * Rule 8.
     *
     * @param vix of {@code since}, points
     * @param vixTenSessionsAgo ten sessions before {@code since}, points
     * @param share of the calls held that is written against
     * @param since the session on which it began
     * @param date of the decision
     */
    record Harvest(
            double vix, double vixTenSessionsAgo, double share, LocalDate since, LocalDate date, List<Input> inputs)
            implements Reason {
        @Override
        public RuleId rule() {
            return RuleId.TEMPORAL_THETA;
        }
    }

    /**
     * Rule 9.
     *
     * @param dollars harvested and locked since the condor was sold
     * @param budget dollars that the hedge is sized to earn
     */
    record Drip(double dollars, double budget, List<Input> inputs) implements Reason {
        @Override
        public RuleId rule() {
            return RuleId.DRIP;
        }
    }

    /**
     * Rule 10.
     *
     * @param value what it would have been
     * @param limit what it may be
     */
    record Limit(Kind kind, double value, double limit, List<Input> inputs) implements Reason {
        /** What is limited. */
        public enum Kind {
            TOTAL_WEIGHT,
            LAYER_CONTRACTS,
            TOTAL_CONTRACTS,
            PREMIUM,
            MARGIN
        }

        @Override
        public RuleId rule() {
            return RuleId.LIMITS;
        }
    }

    /**
     * Rule 10: futures in place of a note, always: no price of one can be loaded.
     *
     * @param quickRatio of its issuer; NaN where none is loaded
     * @param limit below which it is refused
     */
    record NoteRefused(double quickRatio, double limit, List<Input> inputs) implements Reason {
        @Override
        public RuleId rule() {
            return RuleId.LIMITS;
        }
    }
}
