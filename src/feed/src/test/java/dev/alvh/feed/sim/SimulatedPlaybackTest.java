package dev.alvh.feed.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.desk.Batch;
import dev.alvh.core.desk.CondorBook;
import dev.alvh.core.desk.DeskFold;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.desk.Health;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.quote.Fault;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.MarketEvent;
import dev.alvh.core.signal.SignalSnapshot;
import dev.alvh.feed.play.Opening;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SimulatedPlaybackTest {

    /** Of the history's end, and the first minutes of trading. */
    private static String hash(Scenario scenario, long seed) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Opening opening = SimulatedPlayback.of(scenario, seed).atCloseOf(LocalDate.MIN);
        for (int i = 0; i < 30_000; i++) {
            digest.update(
                    Hearing.events(opening).next().orElseThrow().toString().getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Test
    void theSameSeedMakesTheSameBytesOnEveryThread()
            throws NoSuchAlgorithmException, InterruptedException, ExecutionException {
        String here = hash(Scenario.CRASH, 7);
        Callable<String> there = () -> hash(Scenario.CRASH, 7);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<String> hash : threads.invokeAll(List.of(there, there))) {
                assertEquals(here, hash.get());
            }
        }
        assertNotEquals(here, hash(Scenario.CRASH, 8));
        assertNotEquals(here, hash(Scenario.CALM, 7));
    }

    private static DeskState atStart(SimulatedPlayback playback) {
        return play(playback, Duration.ZERO, Duration.ofDays(1)).getLast();
    }

    /** The states in batches of a length, from the first open on; the one before it comes first. */
    private static List<DeskState> play(SimulatedPlayback playback, Duration length, Duration batch) {
        Opening opening = playback.atCloseOf(LocalDate.MIN);
        DeskFold fold = new DeskFold(opening.known(), opening.start(), opening.settings());
        Instant first = ExchangeTime.openingSettlement(playback.firstSession());
        List<DeskState> states = new ArrayList<>();
        List<MarketEvent> events = new ArrayList<>();
        MarketEvent next = Hearing.events(opening).next().orElseThrow();
        while (next.at().isBefore(first)) {
            Instant at = next.at();
            while (next.at().equals(at)) {
                events.add(next);
                next = Hearing.events(opening).next().orElseThrow();
            }
            fold.fold(Batch.of(at, events));
            events.clear();
        }
        states.add(fold.state());
        for (Instant now = first; !now.isAfter(first.plus(length)); now = now.plus(batch)) {
            while (!next.at().isAfter(now)) {
                events.add(next);
                next = Hearing.events(opening).next().orElseThrow();
            }
            if (length.isPositive()) {
                states.add(fold.fold(Batch.of(now, events)));
            }
            events.clear();
        }
        return states;
    }

    @Test
    void itOpensWithEverySignalABookAndTheirProvenance() {
        DeskState state = atStart(SimulatedPlayback.of(Scenario.STATIONARY, 1));
        SignalSnapshot signals = state.signals().orElseThrow();

        assertEquals(Provenance.SIMULATED, state.provenance());
        assertEquals(LocalDate.of(2026, 1, 2), state.session());
        assertEquals(Listing.MONTHS, state.curve().orElseThrow().nodes().size());
        assertTrue(state.condor() instanceof Reading.Known, state.condor().toString());
        assertFalse(signals.toString().contains("of the 252 sessions"), signals.toString());
    }

    @Test
    void aMinuteOfTradingIsFreshAndWithoutFaults() {
        List<DeskState> states =
                play(SimulatedPlayback.of(Scenario.STATIONARY, 1), Duration.ofMinutes(2), Duration.ofSeconds(1));
        DeskState last = states.getLast();

        assertEquals(0, last.health().faults().total());
        assertEquals(Health.Light.FRESH, last.health().light());
        states.stream()
                .skip(30)
                .forEach(state -> assertEquals(
                        Health.Light.FRESH, state.health().light(), state.now().toString()));
        assertTrue(last.condor() instanceof Reading.Known);
    }

    @Test
    void theLegsOfTheCondorThatIsHeldAreQuoted() {
        DeskState state = play(
                        SimulatedPlayback.of(Scenario.STATIONARY, 1), Duration.ofSeconds(20), Duration.ofSeconds(5))
                .getLast();
        switch (state.condor()) {
            case Reading.Unavailable<CondorBook>(String reason) -> throw new AssertionError(reason);
            case Reading.Known<CondorBook>(CondorBook book) -> {
                for (double strike :
                        List.of(book.condor().putWing(), book.condor().putShort())) {
                    assertTrue(state.quotes()
                            .containsKey(new Instrument.SpxOption(book.expiry(), strike, OptionType.PUT)));
                }
                for (double strike :
                        List.of(book.condor().callShort(), book.condor().callWing())) {
                    assertTrue(state.quotes()
                            .containsKey(new Instrument.SpxOption(book.expiry(), strike, OptionType.CALL)));
                }
            }
        }
    }

    @Test
    void everyMarketOfASessionIsOnItsTicksAndInOrder() {
        Instant[] last = {Instant.EPOCH};
        Map<String, Integer> heard = new TreeMap<>();
        Hearing.live(SimulatedPlayback.of(Scenario.CRASH, 7), 1, event -> {
            assertFalse(event.at().isBefore(last[0]), event.toString());
            last[0] = event.at();
            heard.merge(event.getClass().getSimpleName(), 1, Integer::sum);
            if (event instanceof MarketEvent.Quote quote) {
                assertLegal(quote);
            }
        });
        assertEquals(MarketWalk.SECONDS + 1 + 5 * (MarketWalk.SECONDS / 15 + 1), heard.get("Level"));
        assertEquals(Listing.MONTHS, heard.get("Settled"));
    }

    private static void assertLegal(MarketEvent.Quote quote) {
        boolean isOption = quote.instrument() instanceof Instrument.SpxOption;
        assertTrue(quote.bid() >= (isOption ? 0 : 0.05) && quote.ask() > quote.bid(), quote.toString());
        for (double side : List.of(quote.bid(), quote.ask())) {
            double tick = isOption && side >= 3 ? 0.10 : 0.05;
            assertEquals(Math.rint(side / tick), side / tick, 1e-9, quote.toString());
        }
    }

    @Test
    void aContractSettlesToTheOpeningOfVixOnItsMorningAndANewOneIsListed() {
        LocalDate wednesday = LocalDate.of(2026, 1, 21);
        VxFuture january = VxFuture.settlingOn(wednesday);
        List<MarketEvent.Settled> settled = new ArrayList<>();
        double[] opening = {Double.NaN};
        Hearing.live(SimulatedPlayback.of(Scenario.STATIONARY, 1, wednesday), 1, event -> {
            switch (event) {
                case MarketEvent.Settled one -> settled.add(one);
                case MarketEvent.Level level when Double.isNaN(opening[0]) -> opening[0] = level.value();
                case MarketEvent.Quote(Instant _, Instrument.Vx(VxFuture quoted), double _, double _) ->
                    assertNotEquals(january, quoted);
                default -> {}
            }
        });
        assertEquals(january, settled.getFirst().future().contract());
        assertEquals(
                ExchangeTime.openingSettlement(wednesday), settled.getFirst().at());
        assertEquals(opening[0], settled.getFirst().price());
        assertEquals(1 + Listing.MONTHS, settled.size());
        assertEquals("Oct-26", settled.getLast().future().contract().label());
    }

    @Test
    void whoeverOpensItLaterFindsTheClosesThatTheTicksCameTo() {
        SimulatedPlayback playback = SimulatedPlayback.of(Scenario.CRASH, 7);
        LocalDate second = LocalDate.of(2026, 1, 6);
        List<MarketEvent> said = new ArrayList<>();
        Hearing.live(playback, 2, event -> {
            if (event.at().equals(ExchangeTime.vxSettlement(second))
                    && (event instanceof MarketEvent.Settled || event instanceof MarketEvent.Level)) {
                said.add(event);
            }
        });
        Opening later = playback.atCloseOf(second);
        List<MarketEvent> replayed = new ArrayList<>();
        for (Optional<MarketEvent> next = Hearing.events(later).next();
                !next.orElseThrow().at().isAfter(later.resume());
                next = Hearing.events(later).next()) {
            MarketEvent event = next.orElseThrow();
            if (event.at().equals(ExchangeTime.vxSettlement(second))
                    && (event instanceof MarketEvent.Settled || event instanceof MarketEvent.Level)) {
                replayed.add(event);
            }
        }
        assertEquals(said.size(), replayed.size());
        assertTrue(replayed.containsAll(said));
    }

    @Test
    void everyFaultIsCountedByTheFold() {
        SimulatedPlayback faulty = SimulatedPlayback.of(Scenario.STATIONARY, 1).with(new Faults(0.2, List.of()));
        DeskState last =
                play(faulty, Duration.ofSeconds(40), Duration.ofSeconds(1)).getLast();
        for (Fault fault :
                List.of(Fault.OUT_OF_ORDER, Fault.DUPLICATE, Fault.CROSSED, Fault.ONE_SIDED, Fault.NOT_A_PRICE)) {
            assertTrue(
                    last.health().faults().of(fault) > 0,
                    fault + " in " + last.health().faults());
        }
    }

    @Test
    void aFeedThatFallsSilentTurnsStaleAndALostConnectionIsDownUntilItIsBack() {
        assertEquals(List.of(Health.Light.FRESH, Health.Light.STALE, Health.Light.FRESH), lights(false));
        assertEquals(List.of(Health.Light.FRESH, Health.Light.DOWN, Health.Light.FRESH), lights(true));
    }

    /** Before, in and after an outage of two minutes that begins after one. */
    private static List<Health.Light> lights(boolean announced) {
        Faults.Outage outage = new Faults.Outage(Duration.ofMinutes(1), Duration.ofMinutes(2), announced);
        List<DeskState> states = play(
                SimulatedPlayback.of(Scenario.STATIONARY, 1).with(new Faults(0, List.of(outage))),
                Duration.ofMinutes(4),
                Duration.ofSeconds(5));
        // a state for each five seconds, after the one before the open
        return List.of(states.get(1 + 11), states.get(1 + 33), states.get(1 + 47)).stream()
                .map(state -> state.health().light())
                .toList();
    }

    @Test
    void aSimulationBeginsOnASessionOfTheExchange() {
        for (LocalDate date : List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2005, 3, 1), LocalDate.of(2030, 1, 2))) {
            assertThrows(IllegalArgumentException.class, () -> SimulatedPlayback.of(Scenario.CALM, 1, date));
        }
    }
}
