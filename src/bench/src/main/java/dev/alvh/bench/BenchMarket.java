package dev.alvh.bench;

import dev.alvh.core.calendar.ExchangeCalendar;
import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.contract.SpxExpiry;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.desk.Batch;
import dev.alvh.core.desk.DeskFold;
import dev.alvh.core.desk.DeskSettings;
import dev.alvh.core.market.DailySeries;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.market.VxDay;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.MarketEvent;
import java.time.DayOfWeek;
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

/** A desk with a history of any length, a session open, a condor held and a board of options quoted in turn. */
final class BenchMarket {

    private static final LocalDate LAST = LocalDate.of(2025, 12, 30);
    private static final int CONTRACTS = 8;
    private static final int OPTIONS_A_FRAME = 156;
    private static final double LOWEST_STRIKE = 4_000;
    private static final double STRIKE_STEP = 5;
    private static final int STRIKES = 250;

    private final SplittableRandom random = new SplittableRandom(13);
    private final LocalDate date = ExchangeCalendar.CFE_FUTURES.nextSession(LAST);
    private final DeskFold fold;
    private final List<Instrument.SpxOption> board;
    private Instant now = ExchangeTime.openingSettlement(date);
    private int quoted;

    /** A desk without options. */
    BenchMarket(int sessions) {
        this(sessions, 0);
    }

    /**
     * The desk.
     *
     * @param sessions that it knows, 2 or more
     * @param options on its board, 0 or more
     */
    BenchMarket(int sessions, int options) {
        board = IntStream.range(0, options).mapToObj(this::option).toList();
        fold = new DeskFold(history(sessions), ExchangeTime.vxSettlement(LAST), DeskSettings.of(Provenance.SIMULATED));
        List<MarketEvent> opening = new ArrayList<>(quotes());
        board.forEach(option -> opening.add(quote(option)));
        opening.addFirst(new MarketEvent.SessionOpened(now, date));
        fold.fold(Batch.of(now, opening));
    }

    /** Puts and calls of Fridays in turn. */
    private Instrument.SpxOption option(int place) {
        LocalDate friday = date.plusWeeks(2 + place / (2 * STRIKES)).with(DayOfWeek.FRIDAY);
        return new Instrument.SpxOption(
                SpxExpiry.weekly(friday),
                LOWEST_STRIKE + STRIKE_STEP * (place / 2 % STRIKES),
                place % 2 == 0 ? OptionType.PUT : OptionType.CALL);
    }

    private MarketEvent quote(Instrument.SpxOption option) {
        double bid = 20 + Math.rint(100 * random.nextDouble()) / 10;
        return new MarketEvent.Quote(now, option, bid, bid + 0.3);
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

    /** What a frame brings: every future and every index anew, and where there are options some of them. */
    private List<MarketEvent> frame() {
        List<MarketEvent> events = quotes();
        for (int i = 0; i < Math.min(OPTIONS_A_FRAME, board.size()); i++) {
            events.add(quote(board.get(quoted++ % board.size())));
        }
        return events;
    }

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
        return Batch.of(now, frame());
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
