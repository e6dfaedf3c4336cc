package dev.alvh.feed.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.alvh.core.desk.HedgedEquity;
import dev.alvh.core.rule.AdjustmentSink;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.step.Books;
import dev.alvh.core.step.DayStep;
import dev.alvh.core.tape.Tape;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.input.BadInputException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The figures of "The static controls" in docs/methodology.md. */
@EnabledIfEnvironmentVariable(named = "ALVH_REAL_DATA", matches = ".+")
class EquityByHedgeTest {

    @Test
    void on2004To2019EveryHedgeCostsMoneyAndTheOptionsMost() throws BadInputException {
        Tape tape = Tape.upTo(
                DataFolder.read(Path.of(System.getenv("ALVH_REAL_DATA")).resolve("market"))
                        .history(),
                LocalDate.of(2019, 12, 31));
        Books books = new Books().withControls();
        Latches latches = new Latches();
        for (int t = 0; t < tape.size(); t++) {
            DayStep.step(tape, t, Presets.DEFAULT, books, latches, AdjustmentSink.NONE);
        }
        assertEquals(
                List.of(
                        "adaptive -2861 1.00 -4490",
                        "frozen-442 -2398 0.97 -3950",
                        "vix-calls -297 20.02 -7584",
                        "vx-front -172 13.98 -4030",
                        "short-inverse-etf -137 13.49 -3472",
                        "vxth -679 11.20 -9234",
                        "unhedged 0 1.00 -1629"),
                HedgedEquity.of(books.account(), books.controls(tape.day(tape.size() - 1))).stream()
                        .map(EquityByHedgeTest::line)
                        .toList());
    }

    /** Thousands of dollars. */
    private static String line(HedgedEquity hedge) {
        return String.format(
                Locale.ROOT,
                "%s %d %.2f %d",
                hedge.name(),
                Math.round(hedge.hedge() / 1_000),
                hedge.budgetScale().asOptional().orElseThrow(),
                Math.round(hedge.equity().asOptional().orElseThrow() / 1_000));
    }
}
