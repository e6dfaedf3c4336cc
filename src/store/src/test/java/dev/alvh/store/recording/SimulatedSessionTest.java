package dev.alvh.store.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.canonical.Canonical;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.desk.Freshness;
import dev.alvh.core.desk.Health;
import dev.alvh.core.quote.Instrument;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Simulated sessions from the feed to the state, through the player that the desk uses. */
class SimulatedSessionTest {

    private static final SimulatedPlayback CRASH = SimulatedPlayback.of(Scenario.CRASH, 7);
    private static final Instant OPEN = ExchangeTime.openingSettlement(CRASH.firstSession());
    private static final int STEPS = 5;

    @TempDir
    private Path folder;

    /** Keeps what it hears until something that is waited for. */
    private static final class Heard implements PlayerListener {

        private final List<DeskState> states = new ArrayList<>();
        private final CountDownLatch enough = new CountDownLatch(1);
        private final Predicate<DeskState> last;
        private boolean ended;

        Heard(Predicate<DeskState> last) {
            this.last = last;
        }

        @Override
        public void state(DeskState state, PlayerStatus status) {
            if (enough.getCount() > 0) {
                states.add(state);
                ended = status.ended();
                if (last.test(state)) {
                    enough.countDown();
                }
            }
        }

        @Override
        public void failed(String why) {
            throw new AssertionError(why);
        }

        void await() throws InterruptedException {
            assertTrue(enough.await(60, TimeUnit.SECONDS), "the player comes to it");
        }

        /** By moment; a moment's last one counts. */
        Map<Instant, String> digests() {
            Canonical canonical = new Canonical();
            Map<Instant, String> digests = new TreeMap<>();
            states.forEach(state -> digests.put(state.now(), canonical.digest(state)));
            return digests;
        }
    }

    private static Predicate<DeskState> after(Duration open) {
        return state -> !state.now().isBefore(OPEN.plus(open));
    }

    private static void stepOn(DeskPlayer player) {
        player.show(LocalDate.MIN, 1);
        for (int step = 0; step < STEPS; step++) {
            player.step();
        }
    }

    @Test
    void theSameSeedComesToTheSameBytesWithAThreadAndWithout() throws InterruptedException {
        Heard here = new Heard(_ -> false);
        try (DeskPlayer player = DeskPlayer.onThisThread(CRASH, here)) {
            stepOn(player);
        }
        Heard there =
                new Heard(after(Duration.between(OPEN, here.states.getLast().now())));
        try (DeskPlayer player = DeskPlayer.onItsOwnThread(CRASH, there)) {
            stepOn(player);
            there.await();
        }
        assertTrue(here.states.getLast().trading());
        assertEquals(STEPS + 1, here.digests().size());
        assertEquals(here.digests(), there.digests());
    }

    /** Plays on a thread and recorded, from some seconds after the open until something is heard. */
    private void live(SimulatedPlayback playback, Heard heard, int from, double speed) throws InterruptedException {
        try (DeskPlayer player = DeskPlayer.onItsOwnThread(playback, heard, SessionRecorder.into(folder, "desk"))) {
            player.seek(OPEN.plusSeconds(from), 1);
            player.setSpeed(speed);
            player.play();
            heard.await();
        }
        // its recording is whole when the thread has ended
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("desk")) {
                assertTrue(thread.join(Duration.ofSeconds(60)));
            }
        }
    }

    @Test
    void aRecordedSessionWithFaultsIsTheSameAtEveryBatchWhenItIsPlayedAgain()
            throws InterruptedException, BadRecordingException {
        Faults.Outage lost = new Faults.Outage(Duration.ofSeconds(20), Duration.ofSeconds(15), true);
        Heard lived = new Heard(after(Duration.ofMinutes(1)));
        live(CRASH.with(new Faults(0.05, List.of(lost))), lived, 0, 60);
        Heard again = new Heard(_ -> false);
        try (DeskPlayer player =
                DeskPlayer.onThisThread(new RecordedPlayback(Recording.open(folder.resolve("desk-1.rec"))), again)) {
            player.seek(OPEN, 1);
            while (!again.ended) {
                player.step();
            }
        }
        Map<Instant, String> then = lived.digests();
        Map<Instant, String> now = again.digests();
        now.keySet().retainAll(then.keySet());
        assertTrue(then.size() > 5, then.size() + " moments");
        assertEquals(then, now);
        assertTrue(lived.states.stream().anyMatch(state -> state.health().light() == Health.Light.DOWN));
        assertTrue(lived.states.getLast().health().faults().total() > 0);
    }

    @Test
    void aFeedThatFallsSilentIsStaleWithinTwoSecondsOfTheLimit() throws InterruptedException {
        Faults.Outage silent = new Faults.Outage(Duration.ofSeconds(3), Duration.ofMinutes(10), false);
        Heard heard = new Heard(state -> state.health().light() == Health.Light.STALE);
        live(CRASH.with(new Faults(0, List.of(silent))), heard, 29, 1);
        DeskState turned = heard.states.getLast();
        Instant limit = turned.quotes().values().stream()
                .filter(quoted -> quoted.instrument() instanceof Instrument.Vx)
                .map(quoted -> quoted.mark().at())
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .plus(Freshness.TICKS.quote());
        assertEquals(Health.Light.FRESH, heard.states.getFirst().health().light());
        heard.states.forEach(state -> assertEquals(
                state.now().isAfter(limit), state.health().light() == Health.Light.STALE, () -> "at " + state.now()));
        assertFalse(turned.now().isAfter(limit.plusSeconds(2)), () -> turned.now() + " for " + limit);
    }
}
