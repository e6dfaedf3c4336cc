package dev.alvh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandardStreamTest {

    @Test
    void aFullDiskIsAFailure() {
        assertEquals(Optional.of("No space left on device"), failureOf(broken("No space left on device")));
    }

    @Test
    void aReaderWhoHasGoneIsNone() {
        assertEquals(Optional.empty(), failureOf(broken("Broken pipe")));
    }

    @Test
    void whatIsWrittenArrivesInUtf8() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        assertEquals(Optional.empty(), failureOf(bytes));
        assertEquals("2·90d −\n", bytes.toString(StandardCharsets.UTF_8));
    }

    private static Optional<String> failureOf(OutputStream target) {
        StandardStream stream = new StandardStream(target);
        PrintWriter writer = new PrintWriter(stream, false, StandardCharsets.UTF_8);
        writer.print("2·90d −\n");
        writer.flush();
        return stream.failure();
    }

    private static OutputStream broken(String why) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
    }
}
