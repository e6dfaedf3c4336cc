package dev.alvh.core.rule;

import dev.alvh.core.market.SeriesId;
import dev.alvh.core.rule.Reason.Limit.Kind;
import dev.alvh.core.ruleset.LimitTerms;
import dev.alvh.core.tape.TapeDay;
import java.util.List;

/** Rule 10: what no other rule may exceed. It only ever lowers weights. */
public final class LimitsRule {

    private LimitsRule() {}

    /** All layers × limit/Σ where Σ of the weights is above its limit. */
    public static void total(LimitTerms terms, double[] weights, AdjustmentSink sink) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        scale(Kind.TOTAL_WEIGHT, total, terms.totalWeight(), weights, sink);
    }

    /**
     * The limits on what the weights buy.
     *
     * @param contracts of each layer for a weight of 1
     * @param premiums dollars that one contract of a layer's calls costs, 0 of a future
     * @param margins dollars behind one future of a layer, 0 of calls
     * @param capital dollars
     */
    public static void holdings(
            LimitTerms terms,
            double[] contracts,
            double[] premiums,
            double[] margins,
            double capital,
            double[] weights,
            AdjustmentSink sink) {
        double most = 0;
        for (int i = 0; i < weights.length; i++) {
            double held = weights[i] * contracts[i];
            most = Math.max(most, held);
            if (held > terms.layerContracts()) {
                weights[i] = terms.layerContracts() / contracts[i];
            }
        }
        if (most > terms.layerContracts() && sink.isRecording()) {
            sink.changed(weights, limit(Kind.LAYER_CONTRACTS, most, terms.layerContracts()));
        }
        double total = 0;
        for (int i = 0; i < weights.length; i++) {
            total += weights[i] * contracts[i];
        }
        scale(Kind.TOTAL_CONTRACTS, total, terms.totalContracts(), weights, sink);
        cut(Kind.PREMIUM, contracts, premiums, terms.premiumOfCapital() * capital, weights, sink);
        cut(Kind.MARGIN, contracts, margins, terms.marginOfCapital() * capital, weights, sink);
    }

    private static void scale(Kind kind, double value, double limit, double[] weights, AdjustmentSink sink) {
        if (value > limit) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] *= limit / value;
            }
            if (sink.isRecording()) {
                sink.changed(weights, limit(kind, value, limit));
            }
        }
    }

    /** Scales the layers that have a part in it. */
    private static void cut(
            Kind kind, double[] contracts, double[] dollars, double limit, double[] weights, AdjustmentSink sink) {
        double value = 0;
        for (int i = 0; i < weights.length; i++) {
            value += weights[i] * contracts[i] * dollars[i];
        }
        if (value > limit) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] *= dollars[i] > 0 ? limit / value : 1;
            }
            if (sink.isRecording()) {
                sink.changed(weights, limit(kind, value, limit));
            }
        }
    }

    /** Why a layer that asks for a note holds futures. */
    public static Reason noteRefused(LimitTerms terms, TapeDay day) {
        return new Reason.NoteRefused(
                day.options().noteQuickRatio(),
                terms.quickRatio(),
                InputReader.of(day)
                        .series(SeriesId.ETN_QUICK_RATIO)
                        .assumed("least quick ratio", terms.quickRatio())
                        .read());
    }

    private static Reason limit(Kind kind, double value, double limit) {
        String what = switch (kind) {
            case TOTAL_WEIGHT -> "sum of the weights";
            case LAYER_CONTRACTS -> "contracts of one layer";
            case TOTAL_CONTRACTS -> "contracts in all";
            case PREMIUM -> "dollars of premium";
            case MARGIN -> "dollars of margin";
        };
        return new Reason.Limit(
                kind, value, limit, List.of(Input.worked(what, value), Input.assumed("limit on it", limit)));
    }
}
