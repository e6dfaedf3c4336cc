package dev.alvh.core.desk;

import dev.alvh.core.control.ControlState;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.step.Account;
import dev.alvh.core.step.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * What the condor and one hedge have earned together since the first session, all costs paid and what is held at its
 * value: the same condors for every hedge.
 *
 * @param name {@code adaptive}, or the control's key
 * @param vixBeta the sign of what the hedge earns when VIX futures rise
 * @param budgetScale by which the hedge is multiplied; 1 of the adaptive one
 * @param hedge what the hedge alone has earned at scale 1, dollars
 * @param equity of condor and hedge at the budget scale, dollars
 */
public record HedgedEquity(String name, int vixBeta, Figure budgetScale, double hedge, Figure equity) {

    /** The adaptive hedge's name. */
    public static final String ADAPTIVE = "adaptive";

    /** The adaptive hedge first, then each control in its order. */
    public static List<HedgedEquity> of(Account account, List<ControlState> controls) {
        List<HedgedEquity> all = new ArrayList<>();
        long condors = account.condorEquity();
        all.add(new HedgedEquity(
                ADAPTIVE,
                1,
                Figure.of(1),
                Money.dollars(account.equity() - condors),
                Figure.of(Money.dollars(account.equity()))));
        for (ControlState state : controls) {
            all.add(new HedgedEquity(
                    state.control().key(),
                    state.control().vixBeta(),
                    state.budgetScale(),
                    Money.dollars(state.account().equity()),
                    state.budgetScale()
                            .map(scale -> Money.dollars(
                                    condors + state.account().scaled(scale).equity()))));
        }
        return all;
    }
}
