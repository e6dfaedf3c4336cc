package dev.alvh.store.recording;

import java.nio.file.Path;

/** A file that is no usable recording. Its message is the one line that a user reads. */
public final class BadRecordingException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String expected;

    BadRecordingException(Path file, String what, String expected) {
        super(file + ": " + what + "; expected " + expected);
        this.problem = file + ": " + what;
        this.expected = expected;
    }

    /** The file, and what is wrong with it. */
    public String problem() {
        return problem;
    }

    /** What it should be. */
    public String expected() {
        return expected;
    }
}
