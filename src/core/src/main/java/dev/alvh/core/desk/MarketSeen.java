package dev.alvh.core.desk;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.proposal.Conditions;
import dev.alvh.core.proposal.Order;
import dev.alvh.core.proposal.ProposalState;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.tape.TapeDay;
import java.util.Map;
import java.util.stream.Stream;

/** The market in which a batch is to be decided, against that from which it was computed. */
final class MarketSeen {

    private MarketSeen() {}

    /**
     * What the desk knows of it now.
     *
     * @param day of the batch
     * @param flow order-flow stress
     */
    static Conditions of(ProposalState batch, TapeDay day, Map<Instrument, Quoted> quotes, Health health, Figure flow) {
        return new Conditions(health.light() == Health.Light.FRESH ? move(batch, day, quotes) : stale(health), flow);
    }

    private static Figure stale(Health health) {
        if (health.light() == Health.Light.DOWN && !health.detail().isBlank()) {
            return Figure.unavailable("the feed is down, " + health.detail());
        }
        return Figure.unavailable(health.missing()
                .map(unheard -> "the feed has said nothing of " + unheard.label())
                .or(() -> health.oldest()
                        .map(oldest -> oldest.instrument().label() + " is "
                                + oldest.age().text() + " old"))
                .orElse("the feed has said nothing"));
    }

    private static Figure move(ProposalState batch, TapeDay day, Map<Instrument, Quoted> quotes) {
        double most = 0;
        for (Order order : batch.proposal().orders()) {
            for (VxFuture future : Stream.concat(
                            Stream.of(order.ticket().contract()), order.ticket().spreadWith().stream())
                    .toList()) {
                int node = day.nodeOf((int) future.settlement().date().toEpochDay());
                Quoted quoted = quotes.get(new Instrument.Vx(future));
                if (node < 0 || quoted == null) {
                    return Figure.unavailable(
                            future.label() + (node < 0 ? " did not settle on " + day.date() : " has no price"));
                }
                most = Math.max(most, Math.abs(quoted.mark().price() / day.price(node) - 1));
            }
        }
        return Figure.of(most);
    }
}
