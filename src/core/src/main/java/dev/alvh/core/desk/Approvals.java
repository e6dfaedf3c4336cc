package dev.alvh.core.desk;

import dev.alvh.core.proposal.Outcome;
import dev.alvh.core.proposal.ProposalBook;
import java.util.Optional;

/**
 * What waits for a decision, what was decided, and whether one may decide now.
 *
 * @param book the batches and where each stands
 * @param veto why nobody can decide the undecided batch now, one sentence; empty where a person may, and where none waits
 * @param refused the last ruling, where it was refused
 */
public record Approvals(ProposalBook book, Optional<String> veto, Optional<Outcome.Refused> refused) {

    static final Approvals NONE = new Approvals(ProposalBook.EMPTY, Optional.empty(), Optional.empty());
}
