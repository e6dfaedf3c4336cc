package dev.alvh.desktop.command;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.cli.Cli;
import dev.alvh.cli.command.ExitCode;
import dev.alvh.cli.command.Machine;
import dev.alvh.desktop.Synthetic;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadCommandLineTest {

    private static final Machine NO_DISPLAY =
            new Machine(Map.of(), Map.of("os.name", "Linux"), Path.of("/nowhere"), Clock.systemUTC());

    @TempDir
    private Path dir = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "snapshot --out OUT --data DATA/nowhere, no such folder",
        "snapshot --out OUT --data DATA --theme blue, dark or light",
        "snapshot --out OUT --data DATA --size big, WIDTHxHEIGHT",
        "snapshot --out OUT --data DATA --scale x, scale",
        "snapshot --out OUT --data DATA --date 2018-02-30, not in the calendar",
        "snapshot --out OUT --data DATA --date 2018-02-04, a Sunday",
        "snapshot --out DATA/vx_settlements.csv --data DATA, cannot be written",
        "snapshot --data DATA, --out",
        "desk --data DATA/nowhere, no such folder",
        "desk --data DATA --date 2018-02-03, a Saturday",
        "desk --data DATA --speed 0, out of range",
        "desk --data DATA --seed 7, the simulator's",
        "desk --feed sim --data DATA, no input of the simulator",
        "desk --feed cboe, no feed",
        "desk --feed sim --record DATA/vx_settlements.csv, is there already",
        "desk --feed sim --record DATA/vx_settlements.csv/day.rec, cannot be written",
        "desk --data DATA --pace 9, unknown option"
    })
    void badInputGetsOneLineAndNoWindow(String line, String why) throws IOException {
        Synthetic.folder(dir);
        String[] args = line.replace("DATA", dir.toString())
                .replace("OUT", dir.resolve("out").toString())
                .split(" ");
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cli.execute(
                Cli.root(NO_DISPLAY, List.of())
                        .addSubcommand(new DeskCommand(NO_DISPLAY))
                        .addSubcommand(new SnapshotCommand()),
                new PrintWriter(out),
                new PrintWriter(err),
                args);
        assertAll(
                () -> assertEquals(ExitCode.BAD_INPUT, code, err.toString()),
                () -> assertEquals("", out.toString()),
                () -> assertEquals(1, err.toString().lines().count(), err.toString()),
                () -> assertTrue(
                        err.toString().toLowerCase(Locale.ROOT).contains(why.toLowerCase(Locale.ROOT)),
                        err.toString()));
    }
}
