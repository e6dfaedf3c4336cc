package dev.alvh.core.proposal;

/** What became of an event. */
public sealed interface Outcome {

    /**
     * It happened.
     *
     * @param book after it
     * @param batch as it stands now
     */
    record Accepted(ProposalBook book, ProposalState batch) implements Outcome {}

    /**
     * It did not happen, and the book is what it was.
     *
     * @param why one sentence without its full stop
     */
    record Refused(ProposalEvent event, String why) implements Outcome {
        public Refused {
            if (why.isBlank()) {
                throw new IllegalArgumentException("a refusal must say why");
            }
        }
    }
}
