package dev.alvh.desktop.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.desk.DeskRecorder;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.desk.Health;
import dev.alvh.core.desk.Quoted;
import dev.alvh.core.quote.MarketEvent;
import dev.alvh.desktop.Synthetic;
import dev.alvh.feed.play.DeskPlayer;
import dev.alvh.feed.play.EventSource;
import dev.alvh.feed.play.Opening;
import dev.alvh.feed.play.Playback;
import dev.alvh.feed.play.PlayerListener;
import dev.alvh.feed.play.Supply;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk whose thread no longer answers, as whoever looks at it sees it. */
class StuckDeskTest {

    @TempDir
    private Path dir = Path.of("");

    private final BlockingQueue<Runnable> here = new LinkedBlockingQueue<>();
    private final CountDownLatch released = new CountDownLatch(1);

    /** What {@code source} says, up to a session; then {@code after}. */
    private record Until(Playback source, LocalDate session, Supplier<Optional<MarketEvent>> after)
            implements Playback {

        @Override
        public Opening atCloseOf(LocalDate date) {
            Opening opening = source.atCloseOf(date);
            EventSource events = ((Supply.Events) opening.supply()).source();
            return new Opening(
                    opening.known(),
                    opening.start(),
                    () -> {
                        Optional<MarketEvent> next = events.next();
                        boolean reached = next.filter(
                                        event -> event instanceof MarketEvent.SessionOpened(var _, LocalDate opens)
                                                && !opens.isBefore(session))
                                .isPresent();
                        return reached ? after.get().or(() -> next) : next;
                    },
                    opening.settings(),
                    opening.resume());
        }

        @Override
        public Duration step() {
            return source.step();
        }

        @Override
        public double speed() {
            return 10_000;
        }
    }

    private Backstage backstage(Supplier<Optional<MarketEvent>> after) {
        Backstage threads = Backstage.inBackground(here::add);
        return new Backstage() {
            @Override
            public void load(DataSource source, Consumer<LoadState> loaded) {
                loaded.accept(SourceReader.read(source));
            }

            @Override
            public DeskPlayer player(Playback playback, PlayerListener listener, DeskRecorder recorder) {
                return threads.player(new Until(playback, Synthetic.INVERTED, after), listener, recorder);
            }
        };
    }

    private Optional<MarketEvent> stuck() {
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private void until(DeskSession session, BooleanSupplier wanted) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!wanted.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it never came");
            Runnable work = here.poll(50, TimeUnit.MILLISECONDS);
            if (work != null) {
                work.run();
            }
            session.look(System.nanoTime());
        }
    }

    /** Of a desk that answers: the folder has no SPX. */
    private static Optional<Health.Light> light(DeskSession session) {
        return session.desk().get().map(DeskState::health).map(Health::light);
    }

    /** No number of it looks alive. */
    private static void assertDown(DeskSession session) {
        DeskState desk = session.desk().get().orElseThrow();
        assertEquals(Health.Light.DOWN, desk.health().light());
        assertFalse(desk.quotes().isEmpty());
        assertTrue(desk.quotes().values().stream().allMatch(Quoted::stale));
    }

    @Test
    void numbersOfADeskWhoseFeedHangsTurnOldAndComeBackWithIt() throws Exception {
        DataSource source = DataSource.of(Synthetic.folder(dir));
        try (DeskSession session = new DeskSession(backstage(this::stuck), source, Synthetic.CALM)) {
            until(
                    session,
                    () -> light(session).filter(Health.Light.STALE::equals).isPresent());
            session.togglePlaying();
            until(
                    session,
                    () -> light(session).filter(Health.Light.DOWN::equals).isPresent());
            assertTrue(session.trouble().get().orElseThrow().startsWith("the desk has not answered for "));
            assertDown(session);

            released.countDown();
            until(
                    session,
                    () -> light(session).filter(Health.Light.STALE::equals).isPresent());
            assertEquals(Optional.empty(), session.trouble().get());
        }
    }

    @Test
    void aDeskThatFailsSaysSoAndStandsStill() throws Exception {
        DataSource source = DataSource.of(Synthetic.folder(dir));
        Supplier<Optional<MarketEvent>> broken = () -> {
            throw new AssertionError("a defect");
        };
        try (DeskSession session = new DeskSession(backstage(broken), source, Synthetic.CALM)) {
            until(session, () -> light(session).isPresent());
            session.togglePlaying();
            until(session, () -> session.trouble().get().isPresent());
            assertTrue(session.trouble().get().orElseThrow().contains("internal error"), session.trouble()::toString);
            assertDown(session);
            until(
                    session,
                    () -> session.player()
                            .get()
                            .filter(status -> !status.playing())
                            .isPresent());
            assertDown(session);
            session.togglePlaying();
            until(
                    session,
                    () -> light(session).filter(Health.Light.STALE::equals).isPresent());
            until(
                    session,
                    () -> light(session).filter(Health.Light.DOWN::equals).isPresent());
            assertDown(session);
        }
    }
}
