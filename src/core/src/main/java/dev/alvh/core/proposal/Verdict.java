package dev.alvh.core.proposal;

import java.util.List;

/** What a person says to a batch. */
public sealed interface Verdict {

    /** Trade it as it is. */
    record Approve() implements Verdict {}

    /**
     * Trade other orders: fewer or more contracts of a ticket, another limit, or a ticket left out. An override.
     *
     * @param orders those to trade, each of a ticket proposed
     */
    record Modify(List<Order> orders, String reason) implements Verdict {
        public Modify {
            orders = List.copyOf(orders);
        }
    }

    /** Trade nothing of it. An override. */
    record Reject(String reason) implements Verdict {}

    /** The override that waits for it counts: the second confirmation of crowded flow. */
    record Confirm() implements Verdict {}

    /** What was wanted is not to trade after all. */
    record Cancel(String reason) implements Verdict {}

    /** Whether it departs from the rules, and so needs a reason. */
    default boolean isOverride() {
        return switch (this) {
            case Modify _, Reject _, Cancel _ -> true;
            case Approve _, Confirm _ -> false;
        };
    }

    /** The reason given; blank where none is needed. */
    default String reason() {
        return switch (this) {
            case Modify(List<Order> _, String reason) -> reason;
            case Reject(String reason) -> reason;
            case Cancel(String reason) -> reason;
            case Approve _, Confirm _ -> "";
        };
    }
}
