package dev.alvh.store.signoff;

import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a ruleset is signed off: by enough distinct trusted signers, each over exactly its hash.
 *
 * @param required how many must have signed
 * @param findings one for each sign-off, in the order of the file
 */
public record SignOffCheck(int required, List<Finding> findings) {

    /** What a sign-off is worth. */
    public enum Verdict {
        VALID,
        OTHER_RULESET,
        FOREIGN_KEY,
        CUT_SIGNATURE,
        BAD_SIGNATURE,
        DOUBLED;

        /** In words, stable. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * One sign-off.
     *
     * @param signer by the list of signers; where it does not have the key, as the sign-off says
     * @param detail why it does not count; empty where it does
     */
    public record Finding(SignOff signOff, String signer, Verdict verdict, String detail) {}

    public SignOffCheck {
        findings = List.copyOf(findings);
    }

    /** How many distinct trusted signers have signed. */
    public int valid() {
        return (int) findings.stream()
                .filter(finding -> finding.verdict() == Verdict.VALID)
                .count();
    }

    public boolean ok() {
        return valid() >= required;
    }

    /**
     * Checks sign-offs.
     *
     * @param hash of the ruleset as it is now
     */
    public static SignOffCheck of(String hash, List<SignOff> signOffs, Signers signers) {
        Set<String> counted = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (SignOff signOff : signOffs) {
            findings.add(finding(hash, signOff, signers, counted));
        }
        return new SignOffCheck(signers.required(), findings);
    }

    private static Finding finding(String hash, SignOff signOff, Signers signers, Set<String> counted) {
        Optional<Signers.Signer> trusted = signers.of(signOff.publicKey());
        Optional<PublicKey> key = Ed25519.publicKey(signOff.publicKey());
        String signer = trusted.map(Signers.Signer::name).orElse(signOff.signer());
        if (!signOff.hash().equals(hash)) {
            return new Finding(
                    signOff,
                    signer,
                    Verdict.OTHER_RULESET,
                    "is for other contents, or the ruleset was changed since: hash " + signOff.hash());
        }
        if (trusted.isEmpty() || key.isEmpty()) {
            return new Finding(signOff, signer, Verdict.FOREIGN_KEY, "the key is not among the signers");
        }
        Optional<byte[]> signature = bytes(signOff.signature());
        if (signature.isEmpty() || signature.get().length != Ed25519.SIGNATURE_LENGTH) {
            return new Finding(
                    signOff,
                    signer,
                    Verdict.CUT_SIGNATURE,
                    "the signature is not " + Ed25519.SIGNATURE_LENGTH + " bytes in Base64");
        }
        if (!Ed25519.verify(key.get(), signOff.message(), signature.get())) {
            return new Finding(
                    signOff, signer, Verdict.BAD_SIGNATURE, "the signature is not that of this key over this sign-off");
        }
        if (!counted.add(signOff.publicKey())) {
            return new Finding(signOff, signer, Verdict.DOUBLED, "has signed before; counts once");
        }
        return new Finding(signOff, signer, Verdict.VALID, "");
    }

    private static Optional<byte[]> bytes(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
