package dev.alvh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.cli.command.Machine;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class InternalErrorTest {

    /** A command of another module, as the desktop adds its own. */
    @Command(name = "fail")
    private record Fail(Throwable thrown) implements Runnable {

        @Override
        public void run() {
            switch (thrown) {
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new IllegalStateException(thrown);
            }
        }
    }

    static List<Throwable> failures() {
        return List.of(
                new IllegalStateException("two\nlines"), new OutOfMemoryError("no room"), new StackOverflowError());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void isOneLineAndExit1(Throwable thrown) {
        Run run = run(thrown, Map.of());

        assertEquals(
                new Run(
                        1,
                        "",
                        "alvh: internal error: " + thrown.toString().replace('\n', ' ')
                                + " (set ALVH_DEBUG=1 to see where)\n"),
                run);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void showsItsStackTraceOnlyWhereAsked(Throwable thrown) {
        Run run = run(thrown, Map.of(Machine.DEBUG_VARIABLE, "1"));

        assertEquals(1, run.code());
        assertTrue(run.err().contains("\tat "), run.err());
    }

    private static Run run(Throwable thrown, Map<String, String> environment) {
        Machine machine = new Machine(environment, Map.of(), Run.NOWHERE.root(), Run.NOWHERE.clock());
        CommandLine root = Cli.root(machine, List.of()).addSubcommand(new Fail(thrown));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cli.execute(root, new PrintWriter(out), new PrintWriter(err), "fail");
        return new Run(code, out.toString(), err.toString());
    }
}
