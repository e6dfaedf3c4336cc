package dev.alvh.store.signoff;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** The JDK's Ed25519, with keys in the encodings that other tools read: PKCS#8 and X.509. */
final class Ed25519 {

    /** Bytes of every signature. */
    static final int SIGNATURE_LENGTH = 64;

    private static final String NAME = "Ed25519";

    private Ed25519() {}

    static KeyPair newKeys() {
        try {
            return KeyPairGenerator.getInstance(NAME).generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK since 15 has Ed25519", e);
        }
    }

    static byte[] sign(PrivateKey key, byte[] message) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an Ed25519 key does not sign", e);
        }
    }

    static boolean verify(PublicKey key, byte[] message, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    /** The text of a public key: its X.509 encoding in Base64. */
    static String text(PublicKey key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** The public key of a text; empty unless it is the one text of an Ed25519 key, so that no key has two. */
    static Optional<PublicKey> publicKey(String text) {
        try {
            return publicKey(Base64.getDecoder().decode(text))
                    .filter(key -> text(key).equals(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static Optional<PublicKey> publicKey(byte[] encoded) {
        return key(encoded, new X509EncodedKeySpec(encoded), KeyFactory::generatePublic);
    }

    static Optional<PrivateKey> privateKey(byte[] encoded) {
        return key(encoded, new PKCS8EncodedKeySpec(encoded), KeyFactory::generatePrivate);
    }

    private interface Decoding<K> {
        K decode(KeyFactory factory, KeySpec spec) throws InvalidKeySpecException;
    }

    private static <K extends java.security.Key> Optional<K> key(byte[] encoded, KeySpec spec, Decoding<K> decoding) {
        try {
            return Optional.of(decoding.decode(KeyFactory.getInstance(NAME), spec))
                    .filter(key -> Arrays.equals(key.getEncoded(), encoded));
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }
}
