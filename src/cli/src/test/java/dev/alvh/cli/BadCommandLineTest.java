package dev.alvh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadCommandLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exlain                                | unknown command 'exlain'; did you mean explain? (see alvh --help)",
                "zzz                                   | unknown command 'zzz'; expected one of explain, replay, import, price, ruleset, simulate, journal, doctor (see alvh --help)",
                "--nonsense                            | unknown option '--nonsense' (see alvh --help)",
                "explain --data d --dat 2018-02-05     | unknown option '--dat'; did you mean --data? (see alvh explain --help)",
                "explain --data d                      | missing required option: '--date=YYYY-MM-DD' (see alvh explain --help)",
                "explain                               | missing required options: '--data=DIR', '--date=YYYY-MM-DD' (see alvh explain --help)",
                "explain --data d --date               | missing required parameter for option '--date' (YYYY-MM-DD) (see alvh explain --help)",
                "explain --data d --date 2018-02-30    | invalid value for option '--date': 2018-02-30 is not in the calendar; expected a date that exists (see alvh explain --help)",
                "explain --data d --date 05/02/2018    | invalid value for option '--date': '05/02/2018' is not a date; expected YYYY-MM-DD (see alvh explain --help)",
                "explain --data d --date 2018-2-5      | invalid value for option '--date': '2018-2-5' is not a date; expected YYYY-MM-DD (see alvh explain --help)",
                "explain --data d --data e --date 2018-02-05 | option '--data' (DIR) should be specified only once (see alvh explain --help)",
                "explain --data d --date 2018-02-05 extra | unexpected argument 'extra' (see alvh explain --help)",
                "price                                 | missing required option: '--spec=FILE' (see alvh price --help)",
                "simulate                              | missing required option: '--years=N' (see alvh simulate --help)",
                "simulate --years 0                    | --years lies between 1 and 10000, got 0 (see alvh simulate --help)",
                "simulate --years ten                  | invalid value for option '--years': 'ten' is not an int (see alvh simulate --help)",
                "simulate --years 1 --scenario boom    | invalid value for option '--scenario': 'boom' is no scenario; expected one of stationary, calm, grind, flash-spike, crash, mean-reversion (see alvh simulate --help)",
                "simulate --years 1 --json --markdown  | --json and --markdown exclude each other (see alvh simulate --help)",
                "doctor --json=maybe                   | invalid value for option '--json': 'maybe' is not a boolean (see alvh doctor --help)",
            })
    void isOneLineOnStderrAndExit2(String line, String message) {
        assertEquals(new Run(2, "", "alvh: " + message + "\n"), Run.of((Object[])
                line.strip().split(" +")));
    }

    @Test
    void withoutACommandIsOneLineToo() {
        Run run = Run.of();

        assertEquals(2, run.code());
        assertEquals("alvh: missing required subcommand (see alvh --help)\n", run.err());
    }

    @Test
    void anArgumentThatHoldsLineBreaksStaysOnOneLine() {
        assertEquals(1, Run.of("no\nsuch\r\ncommand\u001b[31m").err().lines().count());
    }

    @Test
    void anArgumentThatBeginsWithAnAtSignIsNoFileOfArguments() {
        assertEquals(
                "alvh: unknown command '@nowhere'; did you mean replay? (see alvh --help)\n",
                Run.of("@nowhere").err());
    }

    @Test
    void helpAndVersionGoToStdoutForEveryCommand() {
        for (String command : List.of("", "explain ", "import ", "price ", "simulate ", "doctor ")) {
            for (String option : List.of("--help", "--version", "-h", "-V")) {
                Run run = Run.of((Object[]) (command + option).split(" "));
                assertEquals(
                        List.of(0, "", true),
                        List.of(run.code(), run.err(), run.out().endsWith("\n")),
                        command);
            }
        }
        assertEquals("ALVH Desk 0.1.0\n", Run.of("--version").out());
    }
}
