package dev.alvh.cli;

import dev.alvh.cli.command.Machine;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** One command line, run as a user would run it. */
public record Run(int code, String out, String err) {

    /** A machine of which nothing is known but the time. */
    public static final Machine NOWHERE = new Machine(
            Map.of(),
            Map.of(),
            Path.of("/nowhere"),
            Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC));

    public static Run of(Object... args) {
        return on(NOWHERE, args);
    }

    public static Run on(Machine machine, Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = List.of(args).stream().map(Object::toString).toArray(String[]::new);
        int code = Cli.execute(Cli.root(machine, List.of()), new PrintWriter(out), new PrintWriter(err), words);
        return new Run(code, out.toString(), err.toString());
    }
}
