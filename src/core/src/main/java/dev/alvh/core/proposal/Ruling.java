package dev.alvh.core.proposal;

/**
 * A person's word on a batch.
 *
 * @param hash of the batch that the person saw
 * @param who said it
 */
public record Ruling(String hash, String who, Verdict verdict) {

    public Ruling {
        if (who.isBlank()) {
            throw new IllegalArgumentException("a ruling names who made it");
        }
    }
}
