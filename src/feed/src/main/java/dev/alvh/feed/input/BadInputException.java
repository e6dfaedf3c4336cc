package dev.alvh.feed.input;

import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * Input that cannot be used at all. Its message is the one line that a user reads: file, line, what is wrong, what was
 * expected. Bad rows inside a usable file are no exception: they are repaired or refused, and listed.
 */
public final class BadInputException extends Exception {

    private static final long serialVersionUID = 1L;

    private BadInputException(String message) {
        super(message);
    }

    /** What is wrong with a whole file or folder. */
    public static BadInputException in(Path file, String what, String expected) {
        return at(file, OptionalInt.empty(), what, expected);
    }

    /** What is wrong in one line (1-based) of a file. */
    public static BadInputException at(Path file, int line, String what, String expected) {
        return at(file, OptionalInt.of(line), what, expected);
    }

    /** What is wrong with an argument or another input that is no file. */
    public static BadInputException of(String what, String expected) {
        return new BadInputException(what + "; expected " + expected);
    }

    private static BadInputException at(Path file, OptionalInt line, String what, String expected) {
        String place = line.isPresent() ? file + ", line " + line.getAsInt() : file.toString();
        return new BadInputException(place + ": " + what + "; expected " + expected);
    }
}
