package dev.alvh.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    @ParameterizedTest(name = "alvh {0} runs alvh {1}")
    @CsvSource({
        "'', desk",
        "--data DIR --date 2018-02-05, desk --data DIR --date 2018-02-05",
        "desk --data DIR, desk --data DIR",
        "explain --json, explain --json",
        "nonsense, nonsense",
        "--help, --help",
        "-V, -V",
    })
    void optionsWithoutACommandAreTheDesks(String typed, String run) {
        String[] args = typed.isEmpty() ? new String[0] : typed.split(" ");

        assertEquals(List.of(run.split(" ")), List.of(Main.withCommand(args)));
    }
}
