package dev.alvh.store.signoff;

import dev.alvh.core.canonical.Canonical;
import java.time.Instant;
import java.util.List;

/**
 * One person's signature under one ruleset.
 *
 * @param hash of the ruleset
 * @param signer as the person called itself when it signed
 * @param at by the clock of the machine that signed, whole seconds; it is a claim, and orders nothing
 * @param publicKey X.509 in Base64
 * @param signature over all of the above, in Base64
 */
public record SignOff(String hash, String signer, Instant at, String publicKey, String signature) {

    /** So that no signature made for anything else can stand for a sign-off. */
    private static final String DOMAIN = "alvh ruleset sign-off 1";

    /** What is signed. */
    static byte[] message(String hash, String signer, Instant at, String publicKey) {
        return Canonical.bytes(List.of(DOMAIN, hash, signer, at.toString(), publicKey));
    }

    /** Whether the other is by the same key over the same ruleset. */
    public boolean isSameAs(SignOff other) {
        return hash.equals(other.hash) && publicKey.equals(other.publicKey);
    }

    byte[] message() {
        return message(hash, signer, at, publicKey);
    }
}
