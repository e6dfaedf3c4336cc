package dev.alvh.core.rule;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.curve.CurveNode;
import dev.alvh.core.layer.Layer;
import dev.alvh.core.signal.Motion;
import java.util.List;

/** The inputs that a rule read when it adjusted a layer. */
public sealed interface Reason {

    RuleId rule();

    /** Rule 1: nothing but the ruleset. */
    record Base() implements Reason {
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
    record OfMotion(Motion motion, double factor) implements Reason {
        @Override
        public RuleId rule() {
            return RuleId.MOTION;
        }
    }

    /**
     * Rule 3.
     *
     * @param z of the day; NaN where VIX did not close
     * @param threshold from which it would have been a spike
     * @param inEvent whether the threshold is that of an event window
     * @param multiplier of the short group
     * @param sessions since the last spike; 0 is today
     */
    record Spike(double z, double threshold, boolean inEvent, double multiplier, int sessions) implements Reason {
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
    record Wacc(double meanReversion, List<Part> parts) implements Reason {
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
     * @param rsi of VIX
     */
    record Dormant(double rsi) implements Reason {
        @Override
        public RuleId rule() {
            return RuleId.SECOND_ENGINE;
        }
    }

    /**
     * Rule 6.
     *
     * @param frontPremium points
     */
    record Migration(double frontPremium) implements Reason {
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
     */
    record Shift(VxFuture from, VxFuture to, int contracts) implements Reason {
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
     */
    record Roll(CurveNode near, CurveNode far) implements Reason {
        @Override
        public RuleId rule() {
            return RuleId.MIGRATION;
        }

        /** What the roll locks, points. */
        public double points() {
            return near.price() - far.price();
        }
    }

    /**
     * Rule 8.
     *
     * @param vix points
     * @param vixTenSessionsAgo points
     * @param share of the calls held that is written against
     */
    record Harvest(double vix, double vixTenSessionsAgo, double share) implements Reason {
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
    record Drip(double dollars, double budget) implements Reason {
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
    record Limit(Kind kind, double value, double limit) implements Reason {
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
    record NoteRefused(double quickRatio, double limit) implements Reason {
        @Override
        public RuleId rule() {
            return RuleId.LIMITS;
        }
    }
}
