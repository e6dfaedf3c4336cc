package dev.alvh.feed.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.canonical.Canonical;
import dev.alvh.core.desk.DeskRecorder;
import dev.alvh.core.desk.DeskSettings;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.desk.Health;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.MarketEvent;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.replay.FolderPlayback;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlayerTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 15);
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 15);
    private static MarketHistory sample = new MarketHistory(Provenance.SIMULATED, List.of(), List.of(), List.of());

    private long nanos;

    /** Keeps the last thing heard. */
    private static final class Heard implements PlayerListener {

        private final Canonical canonical = new Canonical();
        private final List<DeskState> states = new ArrayList<>();
        private final List<PlayerStatus> statuses = new ArrayList<>();
        private final List<String> failures = new ArrayList<>();

        @Override
        public void state(DeskState state, PlayerStatus status) {
            states.add(state);
            statuses.add(status);
        }

        @Override
        public void failed(String why) {
            failures.add(why);
        }

        private String digest() {
            return canonical.digest(states.getLast());
        }
    }

    @BeforeAll
    static void readTheSample() throws BadInputException {
        sample = DataFolder.read(Path.of("../../assets/sample")).history();
    }

    @Test
    void theSameMomentIsTheSameStateHoweverOneCameToIt() {
        Heard straight = new Heard();
        try (DeskPlayer player = DeskPlayer.onThisThread(new FolderPlayback(sample), straight)) {
            player.show(APRIL, 1);
        }
        Heard roundabout = new Heard();
        try (DeskPlayer player = DeskPlayer.onThisThread(new FolderPlayback(sample), roundabout)) {
            player.show(LocalDate.of(2024, 6, 3), 1);
            player.show(MARCH, 2);
            while (roundabout
                    .states
                    .getLast()
                    .now()
                    .isBefore(straight.states.getLast().now())) {
                player.step();
            }
        }
        assertEquals(straight.digest(), roundabout.digest());
    }

    @Test
    void aMomentWithinASessionIsSoughtForwardAndBack() {
        Heard heard = new Heard();
        try (DeskPlayer player = DeskPlayer.onThisThread(new FolderPlayback(sample), heard)) {
            Instant noon = ExchangeTime.openingSettlement(APRIL).plus(Duration.ofHours(3));
            player.seek(noon, 1);
            assertEquals(noon, heard.states.getLast().now());
            assertTrue(heard.states.getLast().trading());
            String first = heard.digest();
            player.show(LocalDate.of(2024, 5, 1), 2);
            player.seek(noon, 3);
            assertEquals(first, heard.digest());
            assertEquals(3, heard.statuses.getLast().request());
        }
    }

    @Test
    void aRangeBeginsAtTheCloseBeforeItAndEndsWithItsLastSession() {
        Heard heard = new Heard();
        try (DeskPlayer player = DeskPlayer.onThisThread(new FolderPlayback(sample, MARCH, APRIL), heard)) {
            player.show(LocalDate.of(2024, 1, 5), 1);
            assertEquals(LocalDate.of(2024, 3, 14), heard.states.getLast().session());
            player.show(LocalDate.of(2025, 1, 5), 2);
            assertEquals(APRIL, heard.states.getLast().session());
            assertTrue(heard.statuses.getLast().ended());
        }
    }

    @Test
    void aPlayerWithAThreadComesToTheSameStatesAsOneWithout() throws InterruptedException {
        Heard direct = new Heard();
        try (DeskPlayer player = DeskPlayer.onThisThread(new FolderPlayback(sample, MARCH, APRIL), direct)) {
            player.show(APRIL, 1);
        }
        Heard heard = new Heard();
        CountDownLatch ended = new CountDownLatch(1);
        PlayerListener listener = new PlayerListener() {
            @Override
            public void state(DeskState state, PlayerStatus status) {
                heard.state(state, status);
                if (status.ended()) {
                    ended.countDown();
                }
            }

            @Override
            public void failed(String why) {
                heard.failed(why);
            }
        };
        DeskPlayer player =
                DeskPlayer.onItsOwnThread(new FolderPlayback(sample, LocalDate.of(2024, 4, 10), APRIL), listener);
        player.show(MARCH, 1);
        player.setSpeed(VirtualClock.FASTEST);
        player.play();
        assertTrue(ended.await(60, TimeUnit.SECONDS));
        player.close();
        assertTrue(endsSoon("desk"));
        assertEquals(direct.digest(), heard.digest());
        assertEquals(List.of(), heard.failures);
    }

    private static boolean endsSoon(String name) throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals(name) && !thread.join(Duration.ofSeconds(10))) {
                return false;
            }
        }
        return true;
    }

    @Test
    void whatHasNothingUpToThenSaysSo() {
        Heard heard = new Heard();
        try (DeskPlayer player = DeskPlayer.onThisThread(new FolderPlayback(sample), heard)) {
            player.show(LocalDate.of(1999, 1, 4), 1);
            player.seek(Instant.parse("1999-01-04T15:00:00Z"), 2);
        }
        assertEquals(2, heard.failures.size());
        assertEquals("the data begins after 1999-01-04", heard.failures.getFirst());
    }

    /** A feed of one minute that opens a session, quotes once, and then says nothing for hours. */
    private static Playback silent(Instant open) {
        LocalDate date = open.atZone(ExchangeTime.CHICAGO).toLocalDate();
        Deque<MarketEvent> events = new ArrayDeque<>(List.of(
                new MarketEvent.SessionOpened(open, date),
                new MarketEvent.Level(open, new Instrument.Index(SeriesId.VIX), 14),
                new MarketEvent.Level(open, new Instrument.Index(SeriesId.SPX), 5_000),
                new MarketEvent.Tick(open.plus(Duration.ofHours(5)))));
        return new Playback() {
            @Override
            public Opening atCloseOf(LocalDate session) {
                return new Opening(
                        new MarketHistory(Provenance.SIMULATED, List.of(), List.of(), List.of()),
                        open.minusSeconds(1),
                        () -> Optional.ofNullable(events.poll()),
                        DeskSettings.of(Provenance.SIMULATED),
                        open);
            }

            @Override
            public Duration step() {
                return Duration.ZERO;
            }

            @Override
            public double speed() {
                return 1;
            }
        };
    }

    @Test
    void aFeedThatStopsTurnsGreyWithinTwoSecondsOfTheLimitThoughNoEventComes() {
        Instant open = ExchangeTime.openingSettlement(APRIL);
        Heard heard = new Heard();
        Player player = new Player(silent(open), heard, DeskRecorder.NONE, () -> nanos);
        player.show(APRIL, 1);
        player.play();
        assertEquals(Health.Light.FRESH, heard.states.getLast().health().light());
        Instant turned = Instant.MAX;
        for (int tick = 0; tick < 60 * 4 && turned.equals(Instant.MAX); tick++) {
            nanos += Duration.ofMillis(250).toNanos();
            player.advance();
            if (heard.states.getLast().health().light() == Health.Light.STALE) {
                turned = heard.states.getLast().now();
            }
        }
        assertFalse(turned.isBefore(open.plusSeconds(45)), turned.toString());
        assertTrue(turned.isBefore(open.plusSeconds(47)), turned.toString());
    }

    @Test
    void aBatchThatOverrunsItsFrameIsMeasuredAndSpokenOf() {
        LagWatch lag = new LagWatch(Player.FRAME);
        lag.took(Duration.ofMillis(10));
        assertEquals(Duration.ZERO, lag.last());
        assertEquals(Optional.empty(), lag.message());
        lag.took(Player.FRAME.plusMillis(250));
        assertEquals(Duration.ofMillis(250), lag.last());
        assertEquals(Optional.of("the desk falls behind: a batch took 250 ms longer than its frame"), lag.message());
        for (int frame = 0; frame < 61; frame++) {
            lag.took(Duration.ofMillis(5));
        }
        assertEquals(Optional.empty(), lag.message());
        assertEquals(Duration.ofMillis(250), lag.most());
    }
}
