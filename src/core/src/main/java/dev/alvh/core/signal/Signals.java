package dev.alvh.core.signal;

import dev.alvh.core.observation.Figure;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fold of all daily signals. It is fed one date at a time and forgets nothing but looks nowhere else, so no snapshot
 * can depend on a later date. Feed it every date that has a VIX close, an SPX close or a VX curve.
 *
 * <p>Not safe for use from two threads at once.
 */
public final class Signals {

    private final VixSignals vix = new VixSignals();
    private final CurveSignals curve = new CurveSignals();
    private final EquitySignals equity = new EquitySignals();
    private final MotionInputs macro = new MotionInputs();
    private final Latest<Map<MotionFactor, Figure>> latestMacro = new Latest<>("session");
    private @Nullable LocalDate last;

    /** Before the first date. */
    public Signals() {}

    private record Groups(
            InputDates inputDates,
            VixSignals.Readings vix,
            CurveSignals.Readings curve,
            EquitySignals.Readings equity,
            Map<MotionFactor, Figure> macro) {}

    /**
     * Takes the closing values of one date.
     *
     * @throws IllegalArgumentException where the date is not after the last one taken
     */
    public SignalSnapshot commit(SessionInputs inputs) {
        Groups groups = groups(inputs);
        LocalDate date = inputs.date();
        vix.commit(date, inputs.vix(), inputs.vvix(), groups.vix);
        curve.commit(date, inputs.curve(), groups.curve);
        equity.commit(date, inputs.spx(), inputs.advanceDecline(), groups.equity);
        if (inputs.isSession()) {
            macro.commit(inputs.macro(), groups.equity.realisedVol());
            latestMacro.set(groups.macro, date);
        }
        last = date;
        return snapshot(inputs, groups);
    }

    /**
     * The snapshot as if these were the closing values of the next date: what the live desk shows as provisional. The
     * state does not move.
     *
     * @throws IllegalArgumentException where the date is not after the last one taken
     */
    public SignalSnapshot peek(SessionInputs inputs) {
        return snapshot(inputs, groups(inputs));
    }

    private Groups groups(SessionInputs inputs) {
        LocalDate date = inputs.date();
        if (last != null && !date.isAfter(last)) {
            throw new IllegalArgumentException("sessions come in order, got " + date + " after " + last);
        }
        EquitySignals.Readings equityNow = equity.peek(date, inputs.spx(), inputs.advanceDecline());
        return new Groups(
                new InputDates(
                        vix.inputDate(date, inputs.vix()),
                        curve.inputDate(date, inputs.curve()),
                        equity.inputDate(date, inputs.spx())),
                vix.peek(date, inputs.vix()),
                curve.peek(date, inputs.curve()),
                equityNow,
                inputs.isSession()
                        ? macro.peek(inputs.macro(), equityNow.realisedVol())
                        : latestMacro.on(date, MotionInputs::unavailable));
    }

    private static SignalSnapshot snapshot(SessionInputs inputs, Groups groups) {
        EnumMap<MotionFactor, Figure> motion = new EnumMap<>(MotionFactor.class);
        motion.putAll(groups.macro);
        motion.put(MotionFactor.CURVATURE, groups.curve.curvature());
        motion.replaceAll((factor, raw) -> factor.sign() > 0 ? raw : raw.map(z -> 0.0 - z));
        return new SignalSnapshot(
                inputs.date(),
                groups.inputDates,
                groups.vix.close(),
                groups.vix.average(),
                groups.vix.tenSessionsAgo(),
                groups.vix.rsi(),
                groups.curve.macd(),
                groups.vix.spikeZ(),
                groups.vix.meanReversion(),
                groups.equity.realisedVol(),
                groups.equity.rsi(),
                groups.equity.divergence(),
                groups.equity.bigTop(),
                Objects.requireNonNull(groups.macro.get(MotionFactor.ERP)),
                motion,
                inputs.macro().riskFree(),
                inputs.events());
    }
}
