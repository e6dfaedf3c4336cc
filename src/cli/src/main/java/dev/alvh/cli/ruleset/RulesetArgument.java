package dev.alvh.cli.ruleset;

import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.ruleset.RulesetFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/** A ruleset as a command line names it: a preset, or a file. */
public final class RulesetArgument {

    /** What the help says of it. */
    public static final String HELP = "A ruleset file, or a preset: alvh-442 or vix-calls-30-110-220.";

    private RulesetArgument() {}

    /**
     * The ruleset of that preset or in that file.
     *
     * @throws BadFileException where there is neither, and where the file is no ruleset
     */
    public static Ruleset read(String argument) throws BadFileException {
        Optional<Ruleset> preset = Presets.named(argument);
        return preset.isPresent() ? preset.get() : RulesetFile.read(file(argument));
    }

    /**
     * The ruleset in a file: a preset has none, and nothing can be kept beside it.
     *
     * @throws BadFileException where the file is no ruleset
     */
    static Ruleset readFile(Path file) throws BadFileException {
        String name = file.toString();
        if (Presets.named(name).isPresent() && !Files.exists(file)) {
            throw BadFileException.in(
                    name,
                    "is a preset and no file",
                    "a ruleset file, such as 'ruleset show " + name + " --json' prints");
        }
        return RulesetFile.read(file);
    }

    private static Path file(String argument) throws BadFileException {
        try {
            Path file = Path.of(argument);
            if (Files.exists(file)) {
                return file;
            }
        } catch (InvalidPathException _) {
            // no file can have this name, so there is none
        }
        throw BadFileException.in(
                argument,
                "no such file, and no such preset",
                "a ruleset file, or one of "
                        + Presets.ALL.stream().map(Ruleset::name).collect(Collectors.joining(", ")));
    }
}
