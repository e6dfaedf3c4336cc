package dev.alvh.store.signoff;

import java.util.Base64;
import java.util.Optional;

/** Keys as text. */
enum Pem {
    PRIVATE("PRIVATE KEY"),
    PUBLIC("PUBLIC KEY");

    private final String begin;
    private final String end;

    Pem(String label) {
        begin = "-----BEGIN " + label + "-----\n";
        end = "\n-----END " + label + "-----\n";
    }

    String text(byte[] bytes) {
        return begin + Base64.getEncoder().encodeToString(bytes) + end;
    }

    /** What the text holds; empty where it is not of this kind. */
    Optional<byte[]> bytes(String text) {
        String unix = text.replace("\r\n", "\n");
        if (!unix.startsWith(begin) || !unix.endsWith(end) || unix.length() < begin.length() + end.length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Base64.getDecoder().decode(unix.substring(begin.length(), unix.length() - end.length())));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
