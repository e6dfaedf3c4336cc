package dev.alvh.feed.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.attribution.BookAttribution;
import dev.alvh.core.attribution.Cause;
import dev.alvh.core.attribution.Holding;
import dev.alvh.core.attribution.Line;
import dev.alvh.core.attribution.SessionAttribution;
import dev.alvh.core.attribution.Terms;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.step.Books;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.step.Money;
import dev.alvh.core.tape.Tape;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.input.BadInputException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The figures of "Why the book moved" in docs/methodology.md. */
@EnabledIfEnvironmentVariable(named = "ALVH_REAL_DATA", matches = ".+")
class WhyTheBookMovedTest {

    private static final double SPIKE = 2;
    private static final List<Session> SESSIONS = new ArrayList<>();

    private record Session(SessionAttribution attribution, double z) {

        boolean isSpike() {
            return z >= SPIKE;
        }
    }

    @BeforeAll
    static void explain() throws BadInputException {
        Tape tape = Tape.upTo(
                DataFolder.read(Path.of(System.getenv("ALVH_REAL_DATA")).resolve("market"))
                        .history(),
                LocalDate.of(2019, 12, 31));
        Books books = new Books();
        Latches latches = new Latches();
        DayDecision before = DayDecision.next(tape, 0, Presets.DEFAULT, books, latches);
        for (int t = 1; t < tape.size(); t++) {
            DayDecision after = DayDecision.next(tape, t, Presets.DEFAULT, books, latches);
            SessionAttribution attribution = SessionAttribution.of(tape, before, after);
            check(attribution, before, after);
            SESSIONS.add(new Session(attribution, tape.day(t).numbers().spikeZ()));
            before = after;
        }
    }

    /** Every session sums to the money of record, and what the lines miss is all that a book misses. */
    private static void check(SessionAttribution session, DayDecision before, DayDecision after) {
        Terms net = session.net().total();
        assertEquals(
                after.account().equity() - before.account().equity(),
                net.booked(),
                () -> session.to().toString());
        for (BookAttribution book : List.of(session.condor(), session.hedge())) {
            assertEquals(
                    book.lines().stream()
                            .mapToLong(line -> line.terms().residual())
                            .sum(),
                    book.total().residual(),
                    () -> session.to().toString());
        }
    }

    private static double medianShare(boolean spikes, Function<SessionAttribution, BookAttribution> book) {
        double[] shares = SESSIONS.stream()
                .filter(session -> session.isSpike() == spikes)
                .map(session -> book.apply(session.attribution()).total())
                .filter(terms -> terms.booked() != 0)
                .mapToDouble(terms -> Math.abs(terms.residual() / (double) terms.booked()))
                .sorted()
                .toArray();
        return shares[shares.length / 2];
    }

    @Test
    void outsideSpikesTheMedianResidualIsFarBelowThreePercentOfTheDaysResult() {
        assertPercent(0.03, medianShare(false, SessionAttribution::net));
        assertPercent(0.05, medianShare(false, SessionAttribution::condor));
        assertPercent(0.00, medianShare(false, SessionAttribution::hedge));
    }

    @Test
    void evenOnSpikesItIsBelowOnePercent() {
        assertPercent(0.19, medianShare(true, SessionAttribution::net));
        assertPercent(0.71, medianShare(true, SessionAttribution::condor));
        assertPercent(0.00, medianShare(true, SessionAttribution::hedge));
    }

    private static void assertPercent(double expected, double share) {
        assertEquals(expected, share * 100, 0.006);
        assertTrue(share <= 0.03);
    }

    @Test
    void futuresAreExplainedToTheUnitAndMostOfWhatTheyCostIsTheirRoll() {
        long rollDown = 0;
        for (Session session : SESSIONS) {
            for (Line line : session.attribution().hedge().lines()) {
                Holding.Hedge held = (Holding.Hedge) line.holding();
                if (held.position().callStrike().isEmpty()) {
                    rollDown += line.terms().rollDown();
                    assertTrue(Math.abs(line.terms().residual()) <= 1, line::toString);
                }
            }
        }
        // to the second; by whole days, as "What the hedge costs" counts, a contract of some days slides slower: −1,934
        assertEquals(-1_958, Math.round(Money.dollars(rollDown) / 1_000));
    }

    @Test
    void theWorstDaysHaveAReasonEach() {
        List<String> worst = SESSIONS.stream()
                .sorted(Comparator.comparingLong((Session session) ->
                                Math.abs(session.attribution().net().total().residual()))
                        .reversed())
                .limit(10)
                .map(WhyTheBookMovedTest::describe)
                .toList();
        assertEquals(
                List.of(
                        "2007-02-27 +47373 -1940 1.5 -66 call 1490: "
                                + "its underlying moved by -3.47 %, 2.00 standard deviations of the time it has left; VIX rose by 11.2 standard deviations",
                        "2005-02-22 +34471 +1705 2.1 -100 call 1210: "
                                + "its underlying moved by -1.45 %, 0.80 standard deviations of the time it has left; VIX rose by 4.5 standard deviations",
                        "2008-09-29 +19369 -1681 1.6 -100 call 1300: "
                                + "its underlying moved by -8.81 %, 1.43 standard deviations of the time it has left; VIX rose by 5.4 standard deviations",
                        "2008-10-13 -41779 +1437 1.7 -100 call 1035: "
                                + "its underlying moved by +11.58 %, 0.84 standard deviations of the time it has left",
                        "2004-12-01 -26363 +1273 4.2 -100 call 1205: "
                                + "its underlying moved by +1.50 %, 0.73 standard deviations of the time it has left",
                        "2016-06-24 +68637 -978 0.7 -50 call 2185: "
                                + "its underlying moved by -3.59 %, 1.19 standard deviations of the time it has left; VIX rose by 6.1 standard deviations",
                        "2007-03-21 -38789 +937 1.9 -66 call 1455: "
                                + "its underlying moved by +1.71 %, 0.70 standard deviations of the time it has left",
                        "2012-08-03 -37753 +934 1.9 -66 call 1400: "
                                + "its underlying moved by +1.90 %, 0.69 standard deviations of the time it has left",
                        "2011-11-30 -35322 +853 1.9 -100 call 1280: "
                                + "its underlying moved by +4.33 %, 0.67 standard deviations of the time it has left",
                        "2016-12-07 -18207 +851 4.2 -50 call 2270: "
                                + "its underlying moved by +1.32 %, 0.62 standard deviations of the time it has left"),
                worst);
    }

    private static String describe(Session session) {
        BookAttribution net = session.attribution().net();
        Line line = net.leastExplained().orElseThrow();
        assertFalse(line.causes().isEmpty(), () -> session.attribution().to() + " has no reason");
        return String.format(
                Locale.ROOT,
                "%s %+.0f %+.0f %.1f %s: %s",
                session.attribution().to(),
                Money.dollars(net.total().booked()),
                Money.dollars(net.total().residual()),
                100.0 * Math.abs(net.total().residual()) / net.total().gross(),
                line.holding().name(),
                line.causes().stream().map(Cause::text).collect(Collectors.joining("; ")));
    }

    @Test
    void theAlarmRingsOnEightDaysAndAlwaysWithAKnownCause() {
        List<String> alarms = SESSIONS.stream()
                .flatMap(session -> session.attribution().net().alarm().stream())
                .map(alarm -> {
                    assertFalse(alarm.line().causes().isEmpty(), alarm::text);
                    return alarm.text();
                })
                .toList();
        assertEquals(8, alarms.size(), alarms::toString);
    }

    @Test
    void thousandsOfDollarsByTerm() {
        assertEquals("2924 640 5 -2839 -523 -242 -176 1 -1278 -152 12 -1629", line(SessionAttribution::condor));
        assertEquals("-479 -1800 385 72 -107 -7 26 0 -890 -63 0 -2861", line(SessionAttribution::hedge));
    }

    private static String line(Function<SessionAttribution, BookAttribution> book) {
        Terms sum = SESSIONS.stream()
                .map(session -> book.apply(session.attribution()).total())
                .reduce(Terms.NONE, Terms::plus);
        return LongStream.of(
                        sum.theta(),
                        sum.rollDown(),
                        sum.delta(),
                        sum.gamma(),
                        sum.vegas(),
                        sum.skew(),
                        sum.cross(),
                        sum.rates(),
                        sum.trades(),
                        sum.fees(),
                        sum.residual(),
                        sum.booked())
                .mapToObj(money -> Long.toString(Math.round(Money.dollars(money) / 1_000)))
                .collect(Collectors.joining(" "));
    }
}
