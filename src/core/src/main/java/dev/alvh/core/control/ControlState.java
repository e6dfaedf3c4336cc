package dev.alvh.core.control;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.shock.VixOptionPosition;
import dev.alvh.core.shock.VixPosition;
import java.util.List;
import java.util.Optional;

/**
 * A control just after a close.
 *
 * @param account at scale 1
 * @param dollarsPerPoint of what it holds at scale 1
 * @param budgetScale the adaptive hedge's average dollars per point over the sessions so far by the control's own; 1 of
 *     {@link Control#UNHEDGED}
 * @param holdings at scale 1
 * @param waits why it has not traded what its calendar asked for, where it has not
 */
public record ControlState(
        Control control,
        ControlAccount account,
        double dollarsPerPoint,
        Figure budgetScale,
        List<StaticHolding> holdings,
        Optional<String> waits) {

    /** $ per point of one option. */
    private static final double CALL_DOLLARS = 100;

    public ControlState {
        holdings = List.copyOf(holdings);
    }

    /** {@code scale} times the futures held, for repricing at {@code curve}'s instant. */
    public List<VixPosition> futures(VixCurve curve, double scale) {
        return holdings.stream()
                .filter(held -> held.callStrike().isEmpty())
                .map(held -> new VixPosition(
                        years(curve, held), held.contracts() * held.contract().dollarsPerPoint() * scale))
                .toList();
    }

    /** {@code scale} times the calls held, for repricing at {@code curve}'s instant. */
    public List<VixOptionPosition> calls(VixCurve curve, double scale) {
        return holdings.stream()
                .filter(held -> held.callStrike().isPresent())
                .map(held -> new VixOptionPosition(
                        OptionType.CALL,
                        held.callStrike().getAsDouble(),
                        years(curve, held),
                        held.contracts() * CALL_DOLLARS * scale))
                .toList();
    }

    private static double years(VixCurve curve, StaticHolding held) {
        return Math.max(ExchangeTime.years(curve.asOf(), held.contract().settles()), 0);
    }
}
