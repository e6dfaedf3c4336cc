package dev.alvh.feed.chain;

import dev.alvh.core.chain.OptionChain;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.repair.FileReport;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A chain and the account of its file.
 *
 * @param chain the usable quotes; without expiries where the report refuses every row
 * @param report what was mended and refused, by line
 */
public record ChainFile(OptionChain chain, FileReport report) {

    /**
     * Reads a chain: delayed-quotes JSON where the name ends in {@code .json}, else quotedata CSV.
     *
     * @throws BadInputException where the file is not what its name says
     */
    public static ChainFile read(Path file) throws BadInputException {
        return nameOf(file).toLowerCase(Locale.ROOT).endsWith(".json")
                ? DelayedQuotes.read(file)
                : QuotedataFile.read(file);
    }

    static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
