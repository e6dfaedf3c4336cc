package dev.alvh.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * A stream that remembers why it failed, which a PrintWriter forgets. A reader who has seen enough and closed the pipe
 * ({@code alvh … | head -1}) is no failure; a full disk is.
 */
final class StandardStream extends OutputStream {

    private final OutputStream target;
    private Optional<String> failure = Optional.empty();

    StandardStream(OutputStream target) {
        this.target = target;
    }

    /** Why something was not written; empty where all was, or where nobody reads it any more. */
    Optional<String> failure() {
        return failure;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            target.write(bytes, offset, length);
        } catch (IOException e) {
            String why = String.valueOf(e.getMessage());
            if (!isClosedPipe(why)) {
                failure = Optional.of(why);
            }
            throw e;
        }
    }

    /** The JDK has no exception of its own for this; these are the messages of Unix and of Windows. */
    private static boolean isClosedPipe(String why) {
        return why.contains("Broken pipe") || why.contains("pipe is being closed");
    }
}
