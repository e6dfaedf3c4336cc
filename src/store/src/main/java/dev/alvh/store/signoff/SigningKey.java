package dev.alvh.store.signoff;

import java.security.KeyPair;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;

/** A key of this machine. Its private part leaves it in no text. */
public final class SigningKey {

    private final String name;
    private final KeyPair keys;

    SigningKey(String name, KeyPair keys) {
        this.name = name;
        this.keys = keys;
    }

    /** The name of the key, and of who signs with it. */
    public String name() {
        return name;
    }

    /** X.509 in Base64, for the list of signers. */
    public String publicKey() {
        return Ed25519.text(keys.getPublic());
    }

    /**
     * Signs a ruleset.
     *
     * @param hash of the ruleset
     * @param now by the clock of this machine
     */
    public SignOff sign(String hash, Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.SECONDS);
        byte[] signature = Ed25519.sign(keys.getPrivate(), SignOff.message(hash, name, at, publicKey()));
        return new SignOff(hash, name, at, publicKey(), Base64.getEncoder().encodeToString(signature));
    }

    @Override
    public String toString() {
        return "key " + name;
    }
}
