package dev.alvh.store.file;

import java.util.OptionalInt;

/**
 * A file that cannot be used. Its message is the one line that a user reads: file, line, what is wrong, what was
 * expected.
 */
public final class BadFileException extends Exception {

    private static final long serialVersionUID = 1L;

    /** 0 where the trouble is not in one line. */
    private final int line;

    private BadFileException(String message, int line) {
        super(message);
        this.line = line;
    }

    /** What is wrong with the whole file. */
    public static BadFileException in(String file, String what, String expected) {
        return new BadFileException(file + ": " + what + "; expected " + expected, 0);
    }

    /** What is wrong in one line (1-based) of it. */
    public static BadFileException at(String file, int line, String what, String expected) {
        return at(file, line, what + "; expected " + expected);
    }

    /** What is wrong in one line (1-based) of it, in a sentence that says what was expected. */
    public static BadFileException at(String file, int line, String sentence) {
        return new BadFileException(file + ", line " + line + ": " + sentence, line);
    }

    /** The 1-based line where something is wrong, for an editor to point at. */
    public OptionalInt line() {
        return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
    }
}
