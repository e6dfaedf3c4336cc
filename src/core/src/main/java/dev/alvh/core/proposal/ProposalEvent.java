package dev.alvh.core.proposal;

import dev.alvh.core.calendar.ExchangeCalendar;
import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.ruleset.LimitTerms;
import dev.alvh.core.ruleset.ProposalTerms;
import dev.alvh.core.step.DayDecision;
import java.time.Instant;
import java.time.LocalDate;

/** What happens to a batch. All that {@link ProposalBook} knows it knows from these. */
public sealed interface ProposalEvent {

    /** The desk's clock. */
    Instant at();

    /** Of the batch that it happens to. */
    String hash();

    /**
     * The rules propose.
     *
     * @param expires from when on nobody can decide any more, after {@code at}
     * @param terms by which it may be decided
     * @param limits on what a person may raise a ticket to
     */
    record Issued(
            Instant at, Proposal proposal, Occasion occasion, Instant expires, ProposalTerms terms, LimitTerms limits)
            implements ProposalEvent {

        public Issued {
            if (!expires.isAfter(at)) {
                throw new IllegalArgumentException("a batch of " + at + " expires later, got " + expires);
            }
        }

        /** That of a close: it can be decided until the next session's settlement, at which it would trade. */
        public static Issued atClose(Instant at, Proposal proposal, DayDecision decision) {
            LocalDate next =
                    ExchangeCalendar.CFE_FUTURES.nextSession(decision.day().date());
            return new Issued(
                    at,
                    proposal,
                    Occasion.CLOSE,
                    ExchangeTime.vxSettlement(next),
                    decision.ruleset().proposals(),
                    decision.ruleset().limits());
        }

        /** That of a session that trades: it stands for the ruleset's time, and not beyond the session's settlement. */
        public static Issued inSession(Instant at, Proposal proposal, DayDecision decision) {
            ProposalTerms terms = decision.ruleset().proposals();
            Instant settlement = ExchangeTime.vxSettlement(decision.day().date());
            Instant lapses = at.plusSeconds(60L * terms.expiryMinutes());
            return new Issued(
                    at,
                    proposal,
                    Occasion.SESSION,
                    lapses.isBefore(settlement) ? lapses : settlement,
                    terms,
                    decision.ruleset().limits());
        }

        @Override
        public String hash() {
            return proposal.hash();
        }
    }

    /** A person decides, in the conditions of the moment. */
    record Ruled(Instant at, Ruling ruling, Conditions seen) implements ProposalEvent {
        @Override
        public String hash() {
            return ruling.hash();
        }
    }

    /** The time to decide is over: its moment has come, or the settlement at which it would trade has been struck. */
    record Expired(Instant at, String hash) implements ProposalEvent {}

    /** Its orders leave the desk. */
    record Staged(Instant at, String hash) implements ProposalEvent {}

    /** Its orders have traded. */
    record Filled(Instant at, String hash) implements ProposalEvent {}
}
