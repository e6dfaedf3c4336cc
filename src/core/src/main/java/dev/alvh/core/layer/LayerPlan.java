package dev.alvh.core.layer;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.shock.VixOptionPosition;
import dev.alvh.core.shock.VixPosition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the layers hold, or should hold. A layer without a contract is left out.
 *
 * @param holdings by layer
 * @param written calls written against what a deep layer holds, by layer
 */
public record LayerPlan(List<LayerHolding> holdings, List<LayerHolding> written) {

    public static final LayerPlan NOTHING = new LayerPlan(List.of(), List.of());

    public LayerPlan {
        holdings = List.copyOf(holdings);
        written = List.copyOf(written);
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
}
