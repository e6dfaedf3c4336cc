package dev.alvh.feed.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.desk.DeskRecorder;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.desk.Quoted;
import dev.alvh.core.quote.Fault;
import dev.alvh.core.quote.FaultCounts;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.MarketEvent;
import dev.alvh.feed.sim.Faults;
import dev.alvh.feed.sim.Scenario;
import dev.alvh.feed.sim.SimulatedPlayback;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A simulated feed with faults, from the feed to what the desk reports, through the player. */
class FaultyMarketTest {

    private static final SimulatedPlayback CLEAN = SimulatedPlayback.of(Scenario.CRASH, 7);
    private static final SimulatedPlayback FAULTY = CLEAN.with(new Faults(0.2, List.of()));
    private static final Instant OPEN = ExchangeTime.openingSettlement(CLEAN.firstSession());

    private final Tapped tapped = new Tapped(FAULTY);

    /** What the player's thread tells, to be waited for. */
    private static final class Told implements PlayerListener {

        private record One(DeskState state, PlayerStatus status) {}

        private final BlockingQueue<One> all = new LinkedBlockingQueue<>();

        @Override
        public void state(DeskState state, PlayerStatus status) {
            all.add(new One(state, status));
        }

        @Override
        public void failed(String why) {
            throw new AssertionError(why);
        }

        /** The first from now on that is as wanted. */
        private DeskState await(Predicate<One> wanted) throws InterruptedException {
            while (true) {
                One one = Objects.requireNonNull(all.poll(60, TimeUnit.SECONDS), "the player fell silent");
                if (wanted.test(one)) {
                    return one.state();
                }
            }
        }
    }

    /** The faults among {@code pulled}: what a clean feed of the same seed does not say. */
    private static FaultCounts injected(List<MarketEvent> pulled) {
        EventSource clean = ((Supply.Events) CLEAN.at(OPEN).supply()).source();
        Map<Fault, Long> counts = new EnumMap<>(Fault.class);
        MarketEvent expected = clean.next().orElseThrow();
        MarketEvent good = expected;
        for (MarketEvent event : pulled) {
            if (event.equals(expected)) {
                good = expected;
                expected = clean.next().orElseThrow();
            } else {
                counts.merge(kind(event, good), 1L, Long::sum);
            }
        }
        return new FaultCounts(counts);
    }

    private static Fault kind(MarketEvent bad, MarketEvent good) {
        if (bad.equals(good)) {
            return Fault.DUPLICATE;
        }
        if (bad.at().isBefore(good.at())) {
            return Fault.OUT_OF_ORDER;
        }
        if (bad instanceof MarketEvent.Quote(Instant _, Instrument _, double bid, double ask)) {
            return ask >= 9_999
                    ? Fault.TOO_WIDE
                    : bid > ask ? Fault.CROSSED : bid >= 0 ? Fault.ONE_SIDED : Fault.NOT_A_PRICE;
        }
        return Fault.NOT_A_PRICE;
    }

    /** Of each instrument the last price of the clean feed, and its moment. */
    private static void assertNothingFinalIsLost(DeskState state) {
        EventSource clean = ((Supply.Events) CLEAN.at(OPEN).supply()).source();
        Map<Instrument, MarketEvent> last = new HashMap<>();
        for (MarketEvent event = clean.next().orElseThrow();
                !event.at().isAfter(state.now());
                event = clean.next().orElseThrow()) {
            switch (event) {
                case MarketEvent.Quote quote -> last.put(quote.instrument(), quote);
                case MarketEvent.Level level -> last.put(level.index(), level);
                default -> {}
            }
        }
        assertTrue(last.size() > 100, last.size() + " instruments");
        last.forEach((instrument, event) -> {
            Quoted shown = Objects.requireNonNull(state.quotes().get(instrument), instrument::toString);
            if (event.at().isAfter(OPEN)) {
                assertEquals(event.at(), shown.mark().at(), instrument::toString);
                assertEquals(price(event), shown.mark().price(), instrument::toString);
            }
        });
    }

    private static double price(MarketEvent event) {
        return event instanceof MarketEvent.Quote(Instant _, Instrument _, double bid, double ask)
                ? 0.5 * (bid + ask)
                : ((MarketEvent.Level) event).value();
    }

    /** What was pulled and folded: all but the last. */
    private List<MarketEvent> folded() {
        List<MarketEvent> pulled = tapped.pulled();
        return pulled.subList(0, pulled.size() - 1);
    }

    private void assertEveryEventIsAccountedFor(DeskState state) {
        assertEquals(folded().size(), state.health().events() + state.health().conflated());
        assertNothingFinalIsLost(state);
    }

    @Test
    void aThreadThatFoldsEveryMomentReportsEachFaultThatWasInjectedAsItsKind() throws InterruptedException {
        Told told = new Told();
        try (DeskPlayer player = DeskPlayer.onItsOwnThread(tapped, told)) {
            player.seek(OPEN.plusSeconds(60), 1);
            DeskState state = told.await(_ -> true);
            FaultCounts injected = injected(folded());
            assertEquals(injected, state.health().faults());
            for (Fault kind : Fault.values()) {
                assertTrue(kind == Fault.AHEAD || injected.of(kind) > 20, injected::toString);
            }
            assertEquals(0, state.health().conflated());
            assertEveryEventIsAccountedFor(state);
        }
    }

    @Test
    void atTheMarketsOwnPaceFramesHideNoFault() {
        Told told = new Told();
        long[] nanos = {0};
        Player player = new Player(tapped, told, DeskRecorder.NONE, () -> nanos[0]);
        player.seek(OPEN, 1);
        player.play();
        for (int frame = 0; frame < 60 * 30; frame++) {
            nanos[0] += Player.FRAME.toNanos();
            player.advance();
        }
        DeskState state = told.all.stream().toList().getLast().state();
        assertEquals(injected(folded()), state.health().faults());
        assertEveryEventIsAccountedFor(state);
    }

    @Test
    void aThreadThatPlaysFastLosesNothingFinalAndCountsWhatItLeavesOut() throws InterruptedException {
        Told told = new Told();
        try (DeskPlayer player = DeskPlayer.onItsOwnThread(tapped, told)) {
            player.seek(OPEN, 1);
            player.setSpeed(600);
            player.play();
            told.await(one -> one.state().now().isAfter(OPEN.plus(Duration.ofMinutes(10))));
            player.pause();
            DeskState state = told.await(one -> !one.status().playing());
            assertEquals(injected(folded()), state.health().faults());
            assertTrue(state.health().conflated() > 0, state.health()::toString);
            assertEveryEventIsAccountedFor(state);
        }
    }
}
