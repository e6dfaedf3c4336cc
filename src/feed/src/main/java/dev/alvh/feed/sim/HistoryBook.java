package dev.alvh.feed.sim;

import dev.alvh.core.market.DailySeries;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.market.VxDay;
import dev.alvh.core.observation.Provenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes closes down, session after session. */
final class HistoryBook {

    private final List<LocalDate> dates = new ArrayList<>();
    private final List<VxDay> rows = new ArrayList<>();
    private final Map<SeriesId, List<DailySeries.Point>> series = new EnumMap<>(SeriesId.class);

    void add(SessionClose close) {
        dates.add(close.date());
        rows.addAll(close.rows());
        close.forEachSeries((id, point) ->
                series.computeIfAbsent(id, _ -> new ArrayList<>()).add(point));
    }

    /** The date of a session, counted from the last: 0 is the last itself. */
    LocalDate dateBefore(int sessions) {
        return dates.get(dates.size() - 1 - sessions);
    }

    MarketHistory history() {
        List<DailySeries> columns = series.entrySet().stream()
                .map(column -> new DailySeries(column.getKey(), column.getValue()))
                .toList();
        return new MarketHistory(Provenance.SIMULATED, rows, columns, List.of());
    }
}
