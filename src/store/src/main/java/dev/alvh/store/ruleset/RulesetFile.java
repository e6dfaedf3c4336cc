package dev.alvh.store.ruleset;

import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.file.WholeFile;
import dev.alvh.store.json.Fields;
import dev.alvh.store.json.JsonFile;
import dev.alvh.store.json.JsonNode;
import java.nio.file.Path;

/**
 * A ruleset as a JSON file. It names every value, or it names a preset as its {@code base} and the values in which it
 * differs. The same ruleset is always written in the same bytes, and read back with the same hash.
 */
public final class RulesetFile {

    private static final long LARGEST = 1L << 20;

    private RulesetFile() {}

    /**
     * The ruleset of a file.
     *
     * @throws BadFileException in one line with file, line, field, value and what was expected
     */
    public static Ruleset read(Path file) throws BadFileException {
        return ruleset(file.toString(), JsonFile.read(file, LARGEST));
    }

    /**
     * The ruleset of a text.
     *
     * @param source how a complaint names the text
     * @throws BadFileException as {@link #read} does
     */
    public static Ruleset parse(String source, String text) throws BadFileException {
        return ruleset(source, JsonFile.parse(source, text));
    }

    /** The ruleset with every value named. */
    public static String text(Ruleset ruleset) {
        return RulesetWriter.text(ruleset);
    }

    /**
     * Writes {@link #text}, replacing what was there.
     *
     * @throws BadFileException where the file cannot be written
     */
    public static void write(Path file, Ruleset ruleset) throws BadFileException {
        WholeFile.write(file, text(ruleset));
    }

    private static Ruleset ruleset(String source, JsonNode node) throws BadFileException {
        return new RulesetReader(source).ruleset(Fields.of(source, "the ruleset", node));
    }
}
