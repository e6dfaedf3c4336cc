package dev.alvh.bench;

import dev.alvh.core.calendar.ExchangeCalendar;
import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.desk.Batch;
import dev.alvh.core.desk.DeskFold;
import dev.alvh.core.desk.DeskSettings;
import dev.alvh.core.market.DailySeries;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.market.VxDay;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.MarketEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A desk with a history of any length, a session open and a condor held. */
final class BenchMarket {

    private static final LocalDate LAST = LocalDate.of(2025, 12, 30);
    private static final int CONTRACTS = 8;

    private final SplittableRandom random = new SplittableRandom(13);
    private final LocalDate date = ExchangeCalendar.CFE_FUTURES.nextSession(LAST);
    private final DeskFold fold;
    private Instant now = ExchangeTime.openingSettlement(date);

    /**
     * The desk.
     *
     * @param sessions that it knows, 2 or more
     */
    BenchMarket(int sessions) {
        fold = new DeskFold(history(sessions), ExchangeTime.vxSettlement(LAST), DeskSettings.of(Provenance.SIMULATED));
        List<MarketEvent> opening = new ArrayList<>(quotes());
        opening.addFirst(new MarketEvent.SessionOpened(now, date));
        fold.fold(Batch.of(now, opening));
    }

    private MarketHistory history(int sessions) {
        List<VxDay> vx = new ArrayList<>();
        Map<SeriesId, List<DailySeries.Point>> points = new EnumMap<>(SeriesId.class);
        LocalDate day = LAST;
        for (int i = 0; i < sessions; i++) {
            double vix = 15 + 5 * random.nextDouble();
            put(points, SeriesId.VIX, day, vix);
            put(points, SeriesId.VVIX, day, 90);
            put(points, SeriesId.SPX, day, 5_000 + 100 * random.nextDouble());
            put(points, SeriesId.DTB3, day, 4 + random.nextDouble());
            LocalDate on = day;
            futures(on)
                    .forEach(future -> vx.add(
                            new VxDay(on, future.contract(), vix + 0.1 * random.nextDouble(), Optional.empty(), 0, 0)));
            day = ExchangeCalendar.CFE_FUTURES.previousSession(day);
        }
        return new MarketHistory(
                Provenance.SIMULATED,
                vx,
                points.entrySet().stream()
                        .map(column -> new DailySeries(
                                column.getKey(), column.getValue().reversed()))
                        .toList(),
                List.of());
    }

    private static void put(Map<SeriesId, List<DailySeries.Point>> points, SeriesId id, LocalDate day, double value) {
        points.computeIfAbsent(id, _ -> new ArrayList<>()).add(new DailySeries.Point(day, value, day));
    }

    private static List<Instrument.Vx> futures(LocalDate date) {
        return IntStream.rangeClosed(1, CONTRACTS)
                .mapToObj(month ->
                        new Instrument.Vx(VxFuture.monthly(YearMonth.from(date).plusMonths(month))))
                .toList();
    }

    private final List<Instrument.Vx> listed = futures(date);

    /** What a frame brings: every future and every index anew. */
    private List<MarketEvent> quotes() {
        List<MarketEvent> events = new ArrayList<>();
        for (SeriesId id : List.of(SeriesId.VIX, SeriesId.VVIX)) {
            events.add(new MarketEvent.Level(now, new Instrument.Index(id), 16 + random.nextDouble()));
        }
        events.add(new MarketEvent.Level(now, new Instrument.Index(SeriesId.SPX), 5_050 + random.nextDouble()));
        for (Instrument.Vx future : futures(date)) {
            double bid = 17 + random.nextDouble();
            events.add(new MarketEvent.Quote(now, future, bid, bid + 0.05));
        }
        return events;
    }

    /** The next frame, 17 ms later. */
    Batch next() {
        now = now.plusMillis(17);
        return Batch.of(now, quotes());
    }

    /** One future's quote, for a hand-off. */
    MarketEvent tick(int number) {
        return new MarketEvent.Quote(now, listed.get(number % CONTRACTS), 1 + number, 1 + number);
    }

    Instant now() {
        return now;
    }

    DeskFold fold() {
        return fold;
    }
}
