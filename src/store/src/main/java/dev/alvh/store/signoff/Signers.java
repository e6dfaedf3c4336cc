package dev.alvh.store.signoff;

import dev.alvh.store.file.BadFileException;
import dev.alvh.store.file.WholeFile;
import dev.alvh.store.json.Fields;
import dev.alvh.store.json.JsonFile;
import dev.alvh.store.json.JsonNode;
import dev.alvh.store.json.JsonOut;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whose signatures count, and how many of them a ruleset needs.
 *
 * @param required 1 or more, at most as many as there are signers
 */
public record Signers(int required, List<Signer> trusted) {

    private static final long LARGEST = 1L << 20;

    /**
     * A person whose signature counts.
     *
     * @param publicKey X.509 in Base64
     */
    public record Signer(String name, String publicKey) {}

    public Signers {
        trusted = List.copyOf(trusted);
    }

    /** Who has this key. */
    public Optional<Signer> of(String publicKey) {
        return trusted.stream()
                .filter(signer -> signer.publicKey().equals(publicKey))
                .findFirst();
    }

    /**
     * The signers in a file; empty where there is no such file.
     *
     * @param shown how messages name the file
     * @throws BadFileException where the file is not in order
     */
    public static Optional<Signers> read(Path file, String shown) throws BadFileException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String text = WholeFile.read(file, "a JSON file", LARGEST);
        Fields fields = Fields.of(shown, "the list of signers", JsonFile.parse(shown, text));
        fields.allowOnly("required", "signers");
        List<Signer> trusted = new ArrayList<>();
        for (JsonNode item : fields.items("signers")) {
            trusted.add(signer(fields.item("signer " + (trusted.size() + 1), item), trusted));
        }
        int required = fields.whole("required");
        if (trusted.isEmpty()) {
            throw fields.wrong(fields.line("signers"), "signers is empty", "at least one");
        }
        if (required < 1 || required > trusted.size()) {
            throw fields.wrong(
                    fields.line("required"),
                    "required is " + required,
                    "1 to " + trusted.size() + ", the number of signers");
        }
        return Optional.of(new Signers(required, trusted));
    }

    /**
     * Writes the signers, replacing what was there.
     *
     * @throws BadFileException where the file cannot be written
     */
    public void write(Path file) throws BadFileException {
        WholeFile.write(file, JsonOut.string(json -> {
            json.integer("required", required);
            json.objects("signers", trusted, signer -> {
                json.text("name", signer.name());
                json.text("publicKey", signer.publicKey());
            });
        }));
    }

    /** Names are parts of file names. */
    static void requireName(String name, String shown) throws BadFileException {
        if (!isName(name)) {
            throw BadFileException.in(
                    shown,
                    "\"" + name + "\" is no name of a signer",
                    "1 to 64 of a-z, 0-9 and -, a letter or digit first");
        }
    }

    private static boolean isName(String name) {
        return name.matches("[a-z0-9][a-z0-9-]{0,63}");
    }

    private static Signer signer(Fields fields, List<Signer> before) throws BadFileException {
        fields.allowOnly("name", "publicKey");
        Signer signer = new Signer(fields.text("name"), fields.text("publicKey"));
        if (!isName(signer.name())) {
            throw fields.wrong(fields.line("name"), "name is \"" + signer.name() + "\"", "1 to 64 of a-z, 0-9 and -");
        }
        if (Ed25519.publicKey(signer.publicKey()).isEmpty()) {
            throw fields.wrong(
                    fields.line("publicKey"), "publicKey is no Ed25519 key", "X.509 in Base64, as sign prints it");
        }
        for (Signer other : before) {
            if (other.name().equals(signer.name())) {
                throw fields.wrong(fields.line("name"), signer.name() + " is listed twice", "each signer once");
            }
            if (other.publicKey().equals(signer.publicKey())) {
                throw fields.wrong(
                        fields.line("publicKey"), "the key is that of " + other.name() + " too", "a key of its own");
            }
        }
        return signer;
    }
}
