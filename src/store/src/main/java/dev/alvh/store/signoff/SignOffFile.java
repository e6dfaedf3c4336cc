package dev.alvh.store.signoff;

import dev.alvh.store.file.BadFileException;
import dev.alvh.store.file.WholeFile;
import dev.alvh.store.json.Fields;
import dev.alvh.store.json.JsonFile;
import dev.alvh.store.json.JsonNode;
import dev.alvh.store.json.JsonOut;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** The sign-offs of a ruleset, in a file beside it. Those of its earlier contents stay there. */
public final class SignOffFile {

    private static final long LARGEST = 1L << 20;
    private static final String JSON = ".json";

    private SignOffFile() {}

    /** Where the sign-offs of a ruleset are: {@code my.signoffs.json} beside {@code my.json}. */
    public static Path beside(Path ruleset) {
        String name = String.valueOf(ruleset.getFileName());
        String stem = name.endsWith(JSON) ? name.substring(0, name.length() - JSON.length()) : name;
        return ruleset.resolveSibling(stem + ".signoffs" + JSON);
    }

    /**
     * The sign-offs in a file, in the order in which they were made; none where there is no such file.
     *
     * @throws BadFileException where the file is not in order; a signature that is not is no matter of reading
     */
    public static List<SignOff> read(Path file) throws BadFileException {
        if (!Files.exists(file)) {
            return List.of();
        }
        Fields fields = Fields.of(file.toString(), "the sign-offs", JsonFile.read(file, LARGEST));
        fields.allowOnly("signOffs");
        List<SignOff> signOffs = new ArrayList<>();
        for (JsonNode item : fields.items("signOffs")) {
            signOffs.add(signOff(Fields.of(file.toString(), "sign-off " + (signOffs.size() + 1), item)));
        }
        return List.copyOf(signOffs);
    }

    /**
     * Writes the sign-offs, replacing what was there.
     *
     * @throws BadFileException where the file cannot be written
     */
    public static void write(Path file, List<SignOff> signOffs) throws BadFileException {
        WholeFile.write(
                file,
                JsonOut.string(json -> json.objects("signOffs", signOffs, signOff -> {
                    json.text("hash", signOff.hash());
                    json.text("signer", signOff.signer());
                    json.text("at", signOff.at().toString());
                    json.text("publicKey", signOff.publicKey());
                    json.text("signature", signOff.signature());
                })));
    }

    private static SignOff signOff(Fields fields) throws BadFileException {
        fields.allowOnly("hash", "signer", "at", "publicKey", "signature");
        return new SignOff(
                fields.text("hash"),
                fields.text("signer"),
                instant(fields),
                fields.text("publicKey"),
                fields.text("signature"));
    }

    private static Instant instant(Fields fields) throws BadFileException {
        String text = fields.text("at");
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException _) {
            throw fields.wrong(fields.line("at"), "at is \"" + text + "\"", "a time such as 2026-06-01T12:00:00Z");
        }
    }
}
