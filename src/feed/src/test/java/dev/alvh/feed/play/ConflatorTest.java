package dev.alvh.feed.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.contract.SpxExpiry;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.desk.Batch;
import dev.alvh.core.desk.DeskFold;
import dev.alvh.core.desk.DeskSettings;
import dev.alvh.core.desk.Quoted;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.quote.Fault;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.Mark;
import dev.alvh.core.quote.MarketEvent;
import dev.alvh.core.quote.QuoteTable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConflatorTest {

    private static final Instrument.Index VIX = new Instrument.Index(SeriesId.VIX);
    private static final Instrument.Vx VX = new Instrument.Vx(VxFuture.monthly(YearMonth.of(2024, 7)));
    private static final Instrument PUT =
            new Instrument.SpxOption(SpxExpiry.weekly(LocalDate.of(2024, 7, 19)), 5_000, OptionType.PUT);
    private static final Instant NOW = Instant.parse("2024-06-03T15:00:00Z");
    private static final double[] SIDES = {
        Double.NaN, -1, 0, 0.01, 14.00, 14.05, 14.10, 14.15, 18, 9_999, Double.POSITIVE_INFINITY
    };

    private static MarketEvent quote(int millis, double bid, double ask) {
        return new MarketEvent.Quote(NOW.plusMillis(millis), VX, bid, ask);
    }

    @Test
    void aSoundQuoteGivesWayToTheNext() {
        Conflator conflator = new Conflator();
        conflator.offer(quote(0, 14.00, 14.05), NOW.plusMillis(1));
        conflator.offer(quote(1, 14.05, 14.10), NOW.plusMillis(1));
        var batch = conflator.drain(NOW.plusMillis(1));
        assertEquals(List.of(quote(1, 14.05, 14.10)), batch.events());
        assertEquals(1, batch.conflated());
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -1, 0, 14.30, Double.POSITIVE_INFINITY})
    void whatIsToBeJudgedIsKeptBetweenWhatStoodBeforeAndAfterIt(double bid) {
        Conflator conflator = new Conflator();
        List<MarketEvent> said =
                List.of(quote(0, 14.00, 14.05), quote(1, bid, 14.10), quote(2, bid, 14.10), quote(3, 14.05, 14.10));
        said.forEach(event -> conflator.offer(event, NOW.plusMillis(3)));
        assertEquals(said, conflator.drain(NOW.plusMillis(3)).events());
    }

    @Test
    void conflationAtAnyPaceLosesNoLastValue() {
        List<SeriesId> ids = List.of(SeriesId.VIX, SeriesId.VIX9D, SeriesId.VIX3M, SeriesId.VIX6M, SeriesId.VVIX);
        for (int pace : new int[] {1, 7, 100, 100_000}) {
            Conflator conflator = new Conflator();
            Instant now = Instant.EPOCH;
            Map<SeriesId, Double> last = new EnumMap<>(SeriesId.class);
            long taken = 0;
            long conflated = 0;
            Map<SeriesId, Double> seen = new EnumMap<>(SeriesId.class);
            for (int i = 0; i < 10_000; i++) {
                now = now.plusNanos(100_000);
                SeriesId id = ids.get((i * 7) % ids.size());
                last.put(id, (double) i);
                conflator.offer(new MarketEvent.Level(now, new Instrument.Index(id), i), now);
                if (i % pace == pace - 1 || i == 9_999) {
                    var batch = conflator.drain(now);
                    conflated += batch.conflated();
                    taken += batch.events().size();
                    for (MarketEvent event : batch.events()) {
                        MarketEvent.Level level = (MarketEvent.Level) event;
                        seen.put(level.index().id(), level.value());
                    }
                }
            }
            assertEquals(10_000, taken + conflated);
            assertEquals(last, seen);
        }
    }

    /** The same events through a table one by one, and through a conflator at a pace of so many events a batch. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 40, 1_000})
    void aTableOfConflatedBatchesEndsAsOneThatHeardEachEventAndCountsTheSameFaults(int pace) {
        Random random = new Random(20240603);
        for (int round = 0; round < 40; round++) {
            QuoteTable each = new QuoteTable();
            QuoteTable together = new QuoteTable();
            Conflator conflator = new Conflator();
            long conflated = 0;
            List<MarketEvent> said = said(random);
            for (int i = 0; i < said.size(); i++) {
                take(each, said.get(i));
                conflator.offer(said.get(i), NOW.plusSeconds(60));
                if (i % pace == pace - 1 || i == said.size() - 1) {
                    var batch = conflator.drain(NOW.plusSeconds(60));
                    batch.events().forEach(event -> take(together, event));
                    conflated += batch.conflated();
                }
            }
            for (Instrument instrument : List.of(VIX, VX, PUT)) {
                Optional<Mark> expected = each.mark(instrument);
                assertEquals(expected, together.mark(instrument), said::toString);
            }
            assertEquals(each.faults(), together.faults(), said::toString);
            assertTrue(pace == 1 ? conflated == 0 : conflated > 0, conflated + " conflated");
        }
    }

    @Test
    void aValueAheadOfTheClockTakesNobodysPlace() {
        Conflator conflator = new Conflator();
        MarketEvent good = new MarketEvent.Level(NOW, VIX, 14);
        MarketEvent ahead = new MarketEvent.Level(NOW.plusSeconds(3_600), VIX, 14.1);
        conflator.offer(good, NOW);
        conflator.offer(ahead, NOW);
        assertEquals(List.of(good, ahead), conflator.drain(NOW.plusSeconds(1)).events());
    }

    @Test
    void quotesConflateAgainOnceAValueAheadOfTheClockIsDrained() {
        Conflator conflator = new Conflator();
        conflator.offer(new MarketEvent.Level(NOW.plusSeconds(3_600), VIX, 14.1), NOW);
        conflator.drain(NOW);
        for (int i = 1; i <= 100; i++) {
            conflator.offer(new MarketEvent.Level(NOW.plusMillis(i), VIX, 14), NOW.plusMillis(i));
        }
        var batch = conflator.drain(NOW.plusMillis(100));
        assertEquals(List.of(new MarketEvent.Level(NOW.plusMillis(100), VIX, 14)), batch.events());
        assertEquals(99, batch.conflated());
    }

    @Test
    void aFaultyFeedThatNobodyTakesFromIsBoundedAndWhatIsDroppedIsCounted() {
        Conflator conflator = new Conflator();
        int times = 3 * Conflator.MOST_KEPT;
        for (int i = 0; i < times; i++) {
            conflator.offer(quote(i, Double.NaN, Double.NaN), NOW.plusMillis(i));
            conflator.offer(quote(i, 14.00, 14.05), NOW.plusMillis(i));
        }
        Batch batch = conflator.drain(NOW.plusMillis(times));
        assertEquals(times - Conflator.MOST_KEPT, batch.dropped());
        assertEquals(2 * Conflator.MOST_KEPT, batch.events().size());
        assertEquals(quote(times - 1, 14.00, 14.05), batch.events().getLast());
        assertEquals(2L * times, batch.events().size() + batch.conflated() + batch.dropped());

        conflator.offer(quote(times, Double.NaN, 14.05), NOW.plusMillis(times));
        assertEquals(0, conflator.drain(NOW.plusMillis(times)).dropped(), "of the next batch");
    }

    @Test
    void quotesAheadOfTheClockAreBoundedTooAndTheLastGoodOneIsKept() {
        Conflator conflator = new Conflator();
        int times = 3 * Conflator.MOST_KEPT;
        for (int i = 0; i < times; i++) {
            conflator.offer(quote(3_600_000 + i, 14.10, 14.15), NOW.plusMillis(i));
            conflator.offer(quote(i, 14.00, 14.05), NOW.plusMillis(i));
        }
        Batch batch = conflator.drain(NOW.plusMillis(times));
        assertEquals(Conflator.MOST_KEPT + 1, batch.events().size());
        assertEquals(quote(times - 1, 14.00, 14.05), batch.events().getLast());
        assertEquals(2L * times, batch.events().size() + batch.conflated() + batch.dropped());
    }

    @Test
    void theClockOfABatchIsNotBehindThatOfWhatWasOffered() {
        Conflator conflator = new Conflator();
        MarketEvent event = quote(5, 14.00, 14.05);
        conflator.offer(event, NOW.plusMillis(5));
        assertEquals(Batch.of(NOW.plusMillis(5), List.of(event)), conflator.drain(NOW));
    }

    /** The same events in batches of so many through two desks, conflated for one of them; many are ahead of the clock. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 40, 1_000})
    void aDeskOfConflatedBatchesEndsAsOneThatHeardEachEventAndCountsWhatWasAhead(int pace) {
        Random random = new Random(20240604);
        long ahead = 0;
        for (int round = 0; round < 20; round++) {
            DeskFold each = desk();
            DeskFold together = desk();
            Conflator conflator = new Conflator();
            List<MarketEvent> said = said(random);
            List<MarketEvent> heard = new ArrayList<>();
            long conflated = 0;
            for (int i = 0; i < said.size(); i++) {
                MarketEvent event = random.nextInt(8) == 0 ? later(said.get(i), random.nextInt(400)) : said.get(i);
                Instant now = NOW.plusMillis(10L * i);
                heard.add(event);
                conflator.offer(event, now);
                if (i % pace == pace - 1 || i == said.size() - 1) {
                    Instant drained = now.plusMillis(random.nextInt(10));
                    each.fold(Batch.of(drained, heard));
                    heard.clear();
                    Batch batch = conflator.drain(drained);
                    together.fold(batch);
                    conflated += batch.conflated();
                    assertEquals(
                            each.state().health().faults(),
                            together.state().health().faults());
                    assertEquals(marks(each), marks(together));
                }
            }
            ahead += together.state().health().faults().of(Fault.AHEAD);
            assertTrue(pace == 1 ? conflated == 0 : conflated > 0, conflated + " conflated");
        }
        assertTrue(ahead > 0, "none was ahead");
    }

    private static DeskFold desk() {
        return new DeskFold(
                new MarketHistory(Provenance.SIMULATED, List.of(), List.of(), List.of()),
                NOW,
                DeskSettings.of(Provenance.SIMULATED));
    }

    private static List<Optional<Mark>> marks(DeskFold desk) {
        return Stream.of(VIX, VX, PUT)
                .map(instrument -> Optional.ofNullable(desk.state().quotes().get(instrument))
                        .map(Quoted::mark))
                .toList();
    }

    private static MarketEvent later(MarketEvent event, int millis) {
        return switch (event) {
            case MarketEvent.Quote(Instant at, Instrument instrument, double bid, double ask) ->
                new MarketEvent.Quote(at.plusMillis(millis), instrument, bid, ask);
            case MarketEvent.Level(Instant at, Instrument.Index index, double value) ->
                new MarketEvent.Level(at.plusMillis(millis), index, value);
            default -> event;
        };
    }

    private static void take(QuoteTable table, MarketEvent event) {
        switch (event) {
            case MarketEvent.Quote quote -> table.quote(quote);
            case MarketEvent.Level level -> table.level(level);
            case MarketEvent.Settled settled -> table.settled(settled);
            default -> throw new AssertionError(event);
        }
    }

    /** Mostly sound quotes in order; some late, some twice, some unsound, and a settlement now and then. */
    private static List<MarketEvent> said(Random random) {
        List<MarketEvent> said = new ArrayList<>();
        // an instrument without a price has no last word
        said.add(new MarketEvent.Quote(NOW, VX, 14.00, 14.05));
        said.add(new MarketEvent.Quote(NOW, PUT, 14.00, 14.05));
        for (int i = 1; i < 400; i++) {
            Instant at = NOW.plusMillis(10L * i - (random.nextInt(8) == 0 ? random.nextInt(60) : 0));
            int kind = random.nextInt(40);
            if (kind == 0) {
                said.add(new MarketEvent.Settled(at, VX, 14.1));
            } else if (kind < 4) {
                said.add(said.getLast());
            } else if (kind < 14) {
                said.add(new MarketEvent.Level(
                        at, VIX, random.nextInt(10) == 0 ? side(random) : 13 + random.nextInt(4)));
            } else {
                boolean wild = random.nextInt(5) == 0;
                double bid = wild ? side(random) : 14 + 0.05 * random.nextInt(4);
                double ask = wild ? side(random) : bid + 0.05;
                said.add(new MarketEvent.Quote(at, random.nextBoolean() ? VX : PUT, bid, ask));
            }
        }
        return said;
    }

    private static double side(Random random) {
        return SIDES[random.nextInt(SIDES.length)];
    }
}
