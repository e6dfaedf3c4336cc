package dev.alvh.core.signal;

import dev.alvh.core.calendar.ExchangeCalendar;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.market.DailySeries;
import dev.alvh.core.market.EconomicEvent;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.market.VxDay;
import dev.alvh.core.observation.Provenance;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** A seeded market from 2015 to 2019 with every series that the signals read, holes and late releases included. */
public final class SyntheticHistory {

    public static final LocalDate FROM = LocalDate.of(2015, 1, 2);
    public static final LocalDate TO = LocalDate.of(2019, 6, 28);

    /** A day on which the index closed and the futures did not settle. */
    public static final LocalDate VIX_ONLY = LocalDate.of(2017, 7, 4);

    private final SplittableRandom random = new SplittableRandom(2015);
    private final List<VxDay> vx = new ArrayList<>();
    private final Map<SeriesId, List<DailySeries.Point>> points = new EnumMap<>(SeriesId.class);
    private final List<EconomicEvent> events = new ArrayList<>();

    private SyntheticHistory(Predicate<LocalDate> known, Set<SeriesId> without) {
        double vix = Math.log(16);
        double spx = Math.log(2_000);
        double slow = 0;
        for (LocalDate date = FROM; !date.isAfter(TO); date = date.plusDays(1)) {
            double shock = random.nextGaussian();
            double noise = random.nextGaussian();
            double other = random.nextGaussian();
            boolean cash = ExchangeCalendar.CBOE_OPTIONS.isSession(date);
            if (cash || date.equals(VIX_ONLY)) {
                vix += 0.07 * shock - 0.03 * (vix - Math.log(16));
                add(SeriesId.VIX, date, Math.exp(vix));
                add(SeriesId.VVIX, date, 90 + 5 * noise);
            }
            if (cash) {
                spx += 0.0003 - 0.008 * shock + 0.002 * noise;
                slow += 0.05 * other;
                add(SeriesId.SPX, date, Math.exp(spx));
                add(SeriesId.ADVANCE_DECLINE, date, Math.rint(-800 * shock + 800 * other));
                add(SeriesId.DTB3, date, 1 + slow);
                add(SeriesId.SOFR, date, 1 + 0.9 * slow + 0.02 * noise);
                add(SeriesId.EXPECTED_MARKET_RETURN, date, 0.08 + 0.005 * noise);
            }
            if (date.getDayOfMonth() == 1) {
                add(SeriesId.RBUSBIS, date, 100 + other);
                addKnown(SeriesId.REIT_PCF, date, 15 + noise, date.plusDays(12));
                addKnown(SeriesId.IPO_INTENSITY, date, 20 + 5 * shock, date.plusDays(33));
            }
            if (date.getDayOfMonth() == 12) {
                events.add(new EconomicEvent(
                        date,
                        Optional.empty(),
                        EconomicEvent.Kind.CPI,
                        OptionalDouble.of(2 + 0.1 * noise),
                        OptionalDouble.of(2)));
            }
            if (ExchangeCalendar.CFE_FUTURES.isSession(date)) {
                settle(date, Math.exp(vix), noise);
            }
        }
        vx.removeIf(row -> !known.test(row.tradeDate()));
        points.keySet().removeAll(without);
        points.values().forEach(column -> column.removeIf(point -> !known.test(point.knownOn())));
        events.removeIf(event -> !known.test(event.date()));
    }

    public static MarketHistory whole() {
        return without();
    }

    public static MarketHistory without(SeriesId... missing) {
        return new SyntheticHistory(_ -> true, Set.copyOf(Arrays.asList(missing))).history();
    }

    /** All that anybody could know on {@code date}: later rows and later releases removed. */
    public static MarketHistory knownBy(LocalDate date) {
        return new SyntheticHistory(day -> !day.isAfter(date), Set.of()).history();
    }

    /** The same market with every value after {@code date} missing from one series. */
    public static MarketHistory endingAfter(SeriesId id, LocalDate date) {
        SyntheticHistory market = new SyntheticHistory(_ -> true, Set.of());
        market.points.computeIfPresent(id, (_, column) -> {
            column.removeIf(point -> point.date().isAfter(date));
            return column;
        });
        return market.history();
    }

    private MarketHistory history() {
        return new MarketHistory(
                Provenance.SIMULATED,
                vx,
                points.entrySet().stream()
                        .map(column -> new DailySeries(column.getKey(), column.getValue()))
                        .toList(),
                events);
    }

    private void settle(LocalDate date, double vix, double noise) {
        for (int month = 0; month < 9; month++) {
            VxFuture contract = VxFuture.monthly(YearMonth.from(date).plusMonths(month));
            if (contract.settlement().date().isAfter(date)) {
                double price = 17 + (vix - 17) * Math.exp(-0.3 * month) + 0.2 * month + 0.1 * noise;
                vx.add(new VxDay(date, contract, price, Optional.empty(), 0, 0));
            }
        }
    }

    private void add(SeriesId id, LocalDate date, double value) {
        addKnown(id, date, value, id.release().knownOn(date));
    }

    private void addKnown(SeriesId id, LocalDate date, double value, LocalDate knownOn) {
        points.computeIfAbsent(id, _ -> new ArrayList<>()).add(new DailySeries.Point(date, value, knownOn));
    }
}
