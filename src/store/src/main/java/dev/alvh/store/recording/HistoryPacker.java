package dev.alvh.store.recording;

import dev.alvh.core.canonical.Canonical;
import dev.alvh.core.canonical.CanonicalReader;
import dev.alvh.core.market.DailySeries;
import dev.alvh.core.market.EconomicEvent;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.market.VxDay;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.quote.Instrument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A history in full: what a desk knew before its first batch. */
final class HistoryPacker {

    private HistoryPacker() {}

    static void pack(Packer out, MarketHistory history) {
        out.text(history.provenance().name());
        out.signed(history.knownTo().toEpochDay());
        List<VxDay> rows = history.vx().values().stream().flatMap(List::stream).toList();
        BatchPacker contracts = new BatchPacker(out, Instant.EPOCH);
        out.count(rows.size());
        rows.forEach(row -> row(out, contracts, row));
        List<DailySeries> series = Arrays.stream(SeriesId.values())
                .flatMap(id -> history.series(id).stream())
                .toList();
        out.count(series.size());
        series.forEach(column -> column(out, column));
        out.count(history.wholeCalendar().size());
        history.wholeCalendar().forEach(event -> out.raw(Canonical.bytes(event)));
    }

    static MarketHistory unpack(Unpacker in) {
        Provenance provenance = Provenance.valueOf(in.text());
        LocalDate knownTo = LocalDate.ofEpochDay(in.signed());
        BatchUnpacker contracts = new BatchUnpacker(Instant.EPOCH);
        List<VxDay> rows = new ArrayList<>();
        for (int left = in.size(); left > 0; left--) {
            rows.add(row(in, contracts));
        }
        List<DailySeries> series = new ArrayList<>();
        for (int left = in.size(); left > 0; left--) {
            series.add(column(in));
        }
        List<EconomicEvent> events = new ArrayList<>();
        for (int left = in.size(); left > 0; left--) {
            events.add(CanonicalReader.read(EconomicEvent.class, in.raw()));
        }
        return new MarketHistory(provenance, rows, series, events).upTo(knownTo);
    }

    private static void row(Packer out, BatchPacker contracts, VxDay row) {
        out.signed(row.tradeDate().toEpochDay());
        contracts.instrument(new Instrument.Vx(row.contract()));
        out.number(row.settle());
        out.octet(row.trades().isPresent() ? 1 : 0);
        row.trades().ifPresent(trades -> {
            out.number(trades.open());
            out.number(trades.high());
            out.number(trades.low());
            out.number(trades.close());
        });
        optional(out, row.volume());
        optional(out, row.openInterest());
    }

    private static VxDay row(Unpacker in, BatchUnpacker contracts) {
        LocalDate date = LocalDate.ofEpochDay(in.signed());
        Instrument.Vx future = contracts.instrument(in, Instrument.Vx.class);
        double settle = in.number();
        Optional<VxDay.Trades> trades = in.octet() == 0
                ? Optional.empty()
                : Optional.of(new VxDay.Trades(in.number(), in.number(), in.number(), in.number()));
        return new VxDay(date, future.contract(), settle, trades, optional(in), optional(in));
    }

    private static void optional(Packer out, OptionalLong value) {
        out.count(value.isPresent() ? value.getAsLong() + 1 : 0);
    }

    private static OptionalLong optional(Unpacker in) {
        long value = in.count();
        return value == 0 ? OptionalLong.empty() : OptionalLong.of(value - 1);
    }

    private static void column(Packer out, DailySeries column) {
        out.text(column.id().name());
        out.count(column.size());
        long last = 0;
        for (int i = 0; i < column.size(); i++) {
            long day = column.date(i).toEpochDay();
            out.signed(day - last);
            out.number(column.value(i));
            out.count(column.knownOn(i).toEpochDay() - day);
            last = day;
        }
    }

    private static DailySeries column(Unpacker in) {
        SeriesId id = SeriesId.valueOf(in.text());
        List<DailySeries.Point> points = new ArrayList<>();
        long day = 0;
        for (int left = in.size(); left > 0; left--) {
            day += in.signed();
            LocalDate date = LocalDate.ofEpochDay(day);
            double value = in.number();
            points.add(new DailySeries.Point(date, value, date.plusDays(in.count())));
        }
        return new DailySeries(id, points);
    }
}
