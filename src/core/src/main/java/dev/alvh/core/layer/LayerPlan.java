package dev.alvh.core.layer;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.curve.CurveNode;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.option.Black76;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.shock.HedgeUnit;
import dev.alvh.core.shock.VixOptionPosition;
import dev.alvh.core.shock.VixPosition;
import dev.alvh.core.surface.VixOptionSurface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The layers on one curve. A layer for which no contract is listed is left out.
 *
 * @param holdings by layer
 * @param written calls written against what a deep layer holds, by layer
 */
public record LayerPlan(List<LayerHolding> holdings, List<LayerHolding> written) {

    /** A deep layer's strike over its future. */
    static final double STRIKE_OVER_FUTURE = 1.4;

    public static final LayerPlan NOTHING = new LayerPlan(List.of(), List.of());

    public LayerPlan {
        holdings = List.copyOf(holdings);
        written = List.copyOf(written);
    }

    /**
     * All layers at their base weights.
     *
     * @param dollarsPerPoint H, 0 or more
     * @param options surface of VIX options, for the calls' deltas
     * @param rate continuously compounded, per year
     */
    public static LayerPlan atBaseWeights(
            VixCurve curve, double dollarsPerPoint, VixOptionSurface options, double rate) {
        List<LayerHolding> all = new ArrayList<>();
        for (LayerGroup group : LayerGroup.values()) {
            List<LayerHolding> exact = group.layers().stream()
                    .flatMap(layer -> holding(layer, curve, dollarsPerPoint, options, rate).stream())
                    .toList();
            int[] lots =
                    Lots.share(exact.stream().mapToDouble(LayerHolding::exact).toArray());
            for (int i = 0; i < lots.length; i++) {
                LayerHolding one = exact.get(i);
                all.add(new LayerHolding(
                        one.layer(), one.contract(), one.callStrike(), one.weight(), one.exact(), lots[i], 0));
            }
        }
        return new LayerPlan(all, List.of());
    }

    /** Σ w⁰ of the layers in the plan as sizing wants them. */
    public static List<HedgeUnit> units(VixCurve curve) {
        return Layer.ALL.stream()
                .flatMap(layer -> node(layer, curve).stream()
                        .map(node -> layer.holdsCalls()
                                ? HedgeUnit.call(node.years(), Layer.BASE_WEIGHT, strike(node))
                                : HedgeUnit.future(node.years(), Layer.BASE_WEIGHT)))
                .toList();
    }

    /** The futures held, for repricing at {@code curve}'s instant. */
    public List<VixPosition> futures(VixCurve curve) {
        return holdings.stream()
                .filter(held -> held.callStrike().isEmpty() && held.dollarsPerPoint() != 0)
                .map(held -> new VixPosition(years(curve, held.contract()), held.dollarsPerPoint()))
                .toList();
    }

    /** The calls held, for repricing at {@code curve}'s instant. */
    public List<VixOptionPosition> calls(VixCurve curve) {
        return Stream.concat(holdings.stream(), written.stream())
                .filter(held -> held.callStrike().isPresent() && held.lots() != 0)
                .map(held -> new VixOptionPosition(
                        OptionType.CALL,
                        held.callStrike().getAsDouble(),
                        years(curve, held.contract()),
                        held.dollarsPerPoint()))
                .toList();
    }

    /** The holding of a layer. */
    public Optional<LayerHolding> of(Layer layer) {
        return holdings.stream().filter(held -> held.layer() == layer).findFirst();
    }

    private static double years(VixCurve curve, VxFuture contract) {
        return Math.max(ExchangeTime.years(curve.asOf(), contract.settles()), 0);
    }

    private static Optional<CurveNode> node(Layer layer, VixCurve curve) {
        return ContractChoice.of(
                        layer, curve.nodes().stream().map(CurveNode::contract).toList(), curve.tradeDate())
                .flatMap(contract -> curve.nodes().stream()
                        .filter(node -> node.contract().equals(contract))
                        .findFirst());
    }

    private static double strike(CurveNode node) {
        return VixStrikes.nearest(STRIKE_OVER_FUTURE * node.price());
    }

    private static Optional<LayerHolding> holding(
            Layer layer, VixCurve curve, double dollarsPerPoint, VixOptionSurface options, double rate) {
        return node(layer, curve).map(node -> {
            double dollars = dollarsPerPoint * Layer.BASE_WEIGHT;
            if (!layer.holdsCalls()) {
                double exact = dollars / node.contract().dollarsPerPoint();
                return new LayerHolding(layer, node.contract(), OptionalDouble.empty(), Layer.BASE_WEIGHT, exact, 0, 0);
            }
            double strike = strike(node);
            double exact = dollars / (LayerHolding.VIX_OPTION_DOLLARS * delta(node, strike, options, rate));
            return new LayerHolding(layer, node.contract(), OptionalDouble.of(strike), Layer.BASE_WEIGHT, exact, 0, 0);
        });
    }

    private static double delta(CurveNode node, double strike, VixOptionSurface options, double rate) {
        double vol = options.vol(node.years(), Math.log(strike / node.price()));
        return Black76.value(OptionType.CALL, node.price(), strike, node.years(), vol, rate)
                .delta();
    }
}
