package dev.alvh.core.proposal;

import dev.alvh.core.observation.Figure;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Why nobody can decide a batch now. */
final class Veto {

    private static final double PERCENT = 100;

    private Veto() {}

    /** One sentence; empty where a person may decide. */
    static Optional<String> of(ProposalState batch, Instant now, Conditions seen) {
        return past(batch).or(() -> late(batch, now)).or(() -> market(batch, seen));
    }

    /** A confirmation that comes too early. */
    static String early(Instant from) {
        return "In crowded flow an override counts once it is confirmed at " + from + " or later";
    }

    /** What has become of it before. */
    private static Optional<String> past(ProposalState batch) {
        String name = batch.proposal().id();
        return switch (batch.phase()) {
            case PROPOSED -> Optional.empty();
            case EXPIRED, SUPERSEDED -> Optional.of(name + " is no longer up for decision: " + batch.closing());
            case APPROVED, MODIFIED, REJECTED, STAGED, FILLED, CANCELLED ->
                Optional.of(batch.decided()
                        .map(said -> name + " was decided at " + said.at() + " by " + said.who() + ": it is "
                                + batch.phase())
                        .orElse(name + " is " + batch.phase()));
        };
    }

    private static Optional<String> late(ProposalState batch, Instant now) {
        Instant expires = batch.issued().expires();
        return now.isBefore(expires)
                ? Optional.empty()
                : Optional.of(batch.proposal().id() + " could be decided until " + expires);
    }

    private static Optional<String> market(ProposalState batch, Conditions seen) {
        double most = batch.issued().terms().mostMove();
        return switch (seen.move()) {
            case Figure.Unavailable(String reason) -> Optional.of("The data is stale: " + reason);
            case Figure.Known(double move)
            when move > most ->
                Optional.of(String.format(
                        Locale.ROOT,
                        "The market has moved by %.1f %% since the batch, and the ruleset allows %.1f %%",
                        move * PERCENT,
                        most * PERCENT));
            case Figure.Known _ -> Optional.empty();
        };
    }
}
