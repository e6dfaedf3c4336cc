package dev.alvh.store.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.canonical.Canonical;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.desk.Health;
import dev.alvh.feed.play.DeskPlayer;
import dev.alvh.feed.play.PlayerListener;
import dev.alvh.feed.play.PlayerStatus;
import dev.alvh.feed.play.RecordedPlayback;
import dev.alvh.feed.sim.Faults;
import dev.alvh.feed.sim.Scenario;
import dev.alvh.feed.sim.SimulatedPlayback;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Simulated sessions from the feed to the state, through the player that the desk uses. */
class SimulatedSessionTest {

    private static final SimulatedPlayback CRASH = SimulatedPlayback.of(Scenario.CRASH, 7);
    private static final Instant OPEN = ExchangeTime.openingSettlement(CRASH.firstSession());
    private static final int STEPS = 12;

    @TempDir
    private Path folder;

    /** Hears digests by moment; a moment's last one counts. */
    private static final class Heard implements PlayerListener {

        private final Canonical canonical = new Canonical();
        private final Map<Instant, String> digests = new TreeMap<>();
        private final List<DeskState> states = new ArrayList<>();
        private final CountDownLatch enough;
        private final Instant until;
        private boolean ended;

        Heard(Instant until) {
            this.until = until;
            this.enough = new CountDownLatch(1);
        }

        @Override
        public void state(DeskState state, PlayerStatus status) {
            ended = status.ended();
            digests.put(state.now(), canonical.digest(state));
            states.add(state);
            if (!state.now().isBefore(until)) {
                enough.countDown();
            }
        }

        @Override
        public void failed(String why) {
            throw new AssertionError(why);
        }

        DeskState last() {
            return states.getLast();
        }
    }

    private static void stepOn(DeskPlayer player) {
        player.show(LocalDate.MIN, 1);
        for (int step = 0; step < STEPS; step++) {
            player.step();
        }
    }

    private static Map<Instant, String> direct(long seed) {
        Heard heard = new Heard(Instant.MAX);
        try (DeskPlayer player = DeskPlayer.onThisThread(SimulatedPlayback.of(Scenario.CRASH, seed), heard)) {
            stepOn(player);
        }
        return heard.digests;
    }

    @Test
    void theSameSeedComesToTheSameBytesInEveryRunWithAThreadAndWithout() throws InterruptedException {
        Map<Instant, String> here = direct(7);
        Heard there = new Heard(here.keySet().stream().max(Instant::compareTo).orElseThrow());
        DeskPlayer player = DeskPlayer.onItsOwnThread(SimulatedPlayback.of(Scenario.CRASH, 7), there);
        stepOn(player);
        assertTrue(there.enough.await(60, TimeUnit.SECONDS));
        player.close();

        assertEquals(STEPS + 1, here.size());
        assertEquals(here, direct(7));
        assertEquals(here, there.digests);
        assertFalse(here.values().stream().anyMatch(direct(8)::containsValue));
    }

    /** Plays on a thread, as fast as it goes and recorded, until a while after the open. */
    private Heard lived(SimulatedPlayback playback, Duration untilAfterOpen) throws InterruptedException {
        Heard heard = new Heard(OPEN.plus(untilAfterOpen));
        DeskPlayer player = DeskPlayer.onItsOwnThread(playback, heard, SessionRecorder.into(folder, "desk"));
        player.show(LocalDate.MIN, 1);
        player.setSpeed(60);
        player.play();
        assertTrue(heard.enough.await(120, TimeUnit.SECONDS));
        player.pause();
        player.close();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("desk")) {
                assertTrue(thread.join(Duration.ofSeconds(60)));
            }
        }
        return heard;
    }

    @Test
    void aRecordedSimulationIsTheSameAtEveryBatchWhenItIsPlayedAgain()
            throws InterruptedException, BadRecordingException {
        Faults.Outage lost = new Faults.Outage(Duration.ofMinutes(1), Duration.ofMinutes(2), true);
        Heard lived = lived(CRASH.with(new Faults(0.05, List.of(lost))), Duration.ofMinutes(5));
        Heard again = new Heard(Instant.MAX);
        try (DeskPlayer player =
                DeskPlayer.onThisThread(new RecordedPlayback(Recording.open(folder.resolve("desk-1.rec"))), again)) {
            player.show(LocalDate.MIN, 1);
            while (!again.ended) {
                player.step();
            }
        }
        assertTrue(lived.digests.size() > 100, lived.digests.size() + " moments");
        lived.digests.forEach((now, digest) ->
                assertEquals(Optional.of(digest), Optional.ofNullable(again.digests.get(now)), now::toString));
    }

    @Test
    void aFeedThatFallsSilentIsStaleWithinTwoSecondsOfTheLimit() throws InterruptedException {
        Faults.Outage silent = new Faults.Outage(Duration.ofMinutes(1), Duration.ofMinutes(10), false);
        Heard heard = lived(CRASH.with(new Faults(0, List.of(silent))), Duration.ofMinutes(2));
        DeskState turned = heard.states.stream()
                .filter(state -> state.now().isAfter(OPEN.plusSeconds(60)))
                .filter(state -> state.health().light() == Health.Light.STALE)
                .findFirst()
                .orElseThrow();
        Duration limit = turned.health().oldest().orElseThrow().age().elapsed();
        // a future quotes every ten seconds at the latest and may be thirty seconds old
        assertTrue(limit.compareTo(Duration.ofSeconds(30)) > 0, limit::toString);
        assertTrue(turned.now().isBefore(OPEN.plusSeconds(60 + 30 + 2)), turned.now()::toString);
    }
}
