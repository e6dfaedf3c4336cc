package dev.alvh.store.recording;

import java.nio.file.Path;

/** A file that is no usable recording. Its message is the one line that a user reads. */
public final class BadRecordingException extends Exception {

    private static final long serialVersionUID = 1L;

    BadRecordingException(Path file, String what, String expected) {
        super(file + ": " + what + "; expected " + expected);
    }
}
