package dev.alvh.feed.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.curve.CurveNode;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.VxDay;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.step.Account;
import dev.alvh.core.step.Books;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.step.LayerDecision;
import dev.alvh.core.step.Money;
import dev.alvh.core.step.Position;
import dev.alvh.core.tape.Tape;
import dev.alvh.core.tape.TapeDay;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.sample.SyntheticFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shadow book's money against a second way of counting it: what was held after each close, times what the
 * settlement table says that it moved by until the next.
 */
class WhereTheMoneyWentTest {

    private static final long TENTHS = 10;
    private static final long DOLLARS_PER_TENTH = 100;

    @TempDir
    private Path folder;

    @Test
    void onTheSampleTheFuturesEarnWhatTheSettlementsOfWhatWasHeldSay() throws IOException, BadInputException {
        SyntheticFolder.write(folder);
        MarketHistory history = DataFolder.read(folder).history();
        Count count = Count.of(history, history.curveDates().last());

        assertEquals(count.futures, count.account.futures());
        assertNotEquals(0, count.futures);
    }

    /** The figures of "What the hedge costs" in docs/methodology.md. */
    @Test
    @EnabledIfEnvironmentVariable(named = "ALVH_REAL_DATA", matches = ".+")
    void on2004To2019TheLossIsCarryAndCosts() throws BadInputException {
        Count count = Count.of(
                DataFolder.read(Path.of(System.getenv("ALVH_REAL_DATA")).resolve("market"))
                        .history(),
                LocalDate.of(2019, 12, 31));
        Account account = count.account;

        assertEquals(count.futures, account.futures());
        assertThousands(-4_447, Money.dollars(account.cash()));
        assertThousands(-4_490, Money.dollars(account.equity()));
        assertThousands(-198, Money.dollars(account.condors()));
        assertThousands(1_278, Money.dollars(account.condorSpreads()));
        assertThousands(152, Money.dollars(account.condorFees()));
        assertThousands(-1_579, Money.dollars(account.futures()));
        assertThousands(-330, Money.dollars(account.calls()));
        assertThousands(890, Money.dollars(account.hedgeSpreads()));
        assertThousands(63, Money.dollars(account.hedgeFees()));
        assertThousands(-1_934, count.rollDown);
        assertThousands(218, count.notional / count.hedged);
        assertTrue(-count.rollDown / count.years() / (count.notional / count.hedged) > 0.5);
    }

    private static void assertThousands(long expected, double dollars) {
        assertEquals(expected, Math.round(dollars / 1_000), () -> "of " + dollars);
    }

    /** The second way. */
    private static final class Count {

        private final Tape tape;
        private final MarketHistory history;
        private final Books books = new Books();
        private Account account = books.account();

        /** 1/10,000 dollars. */
        private long futures;

        /** What they would have earned had the curve, spot at its head, stood still from close to close, dollars. */
        private double rollDown;

        /** Futures held at the close before, summed over the closes at which any were, dollars. */
        private double notional;

        private int hedged;

        private Count(MarketHistory history, LocalDate to) {
            this.history = history;
            tape = Tape.upTo(history, to);
        }

        static Count of(MarketHistory history, LocalDate to) {
            Count count = new Count(history, to);
            Latches latches = new Latches();
            List<LayerDecision> held = List.of();
            for (int t = 0; t < count.tape.size(); t++) {
                count.count(t, held);
                held = DayDecision.next(count.tape, t, Presets.DEFAULT, count.books, latches)
                        .layers();
            }
            count.account = count.books.account();
            return count;
        }

        private void count(int t, List<LayerDecision> layers) {
            double before = notional;
            for (LayerDecision layer : layers) {
                layer.held()
                        .filter(held -> held.callStrike().isEmpty())
                        .ifPresent(held -> count(tape.day(t - 1), tape.day(t), held));
            }
            hedged += notional > before ? 1 : 0;
        }

        private void count(TapeDay from, TapeDay to, Position held) {
            double price = settled(from.date(), held).orElseThrow();
            double next = settled(to.date(), held).orElse(price);
            long tenths = held.vx() * TENTHS + held.vxm();
            futures += (Money.of(next) - Money.of(price)) * tenths * DOLLARS_PER_TENTH;
            long days = ChronoUnit.DAYS.between(from.date(), to.date());
            long left = ChronoUnit.DAYS.between(
                    from.date(), held.contract().settlement().date());
            rollDown += (onCurve(from, left - days) - price) * tenths * DOLLARS_PER_TENTH;
            notional += price * tenths * DOLLARS_PER_TENTH;
        }

        private Optional<Double> settled(LocalDate date, Position held) {
            return history.vxOn(date).stream()
                    .filter(row -> row.contract().equals(held.contract()))
                    .map(VxDay::settle)
                    .findFirst();
        }

        /** Linear between settlements, and from spot to the first. */
        private static double onCurve(TapeDay day, long daysLeft) {
            double price = day.numbers().vix();
            double from = 0;
            for (CurveNode node : day.curve().nodes()) {
                long days = ChronoUnit.DAYS.between(
                        day.date(), node.contract().settlement().date());
                if (Double.isNaN(price)) {
                    price = node.price();
                }
                if (daysLeft <= days) {
                    return price + (node.price() - price) * (daysLeft - from) / (days - from);
                }
                from = days;
                price = node.price();
            }
            return price;
        }

        double years() {
            return ChronoUnit.DAYS.between(
                            tape.day(0).date(), tape.day(tape.size() - 1).date())
                    / 365.25;
        }
    }
}
