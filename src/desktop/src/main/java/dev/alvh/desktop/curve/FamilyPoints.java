package dev.alvh.desktop.curve;

import dev.alvh.core.desk.DeskState;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.desktop.session.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The VIX family of the moment on screen. */
final class FamilyPoints {

    private static final List<Map.Entry<SeriesId, Integer>> DAYS = List.of(
            Map.entry(SeriesId.VIX9D, 9),
            Map.entry(SeriesId.VIX, 30),
            Map.entry(SeriesId.VIX3M, 93),
            Map.entry(SeriesId.VIX6M, 184));

    private FamilyPoints() {}

    /** Those that have a value. */
    static List<FamilyPoint> of(Shown shown, MarketHistory history, LocalDate date) {
        return DAYS.stream()
                .flatMap(member -> level(shown, history, date, member.getKey()).stream()
                        .mapToObj(level -> new FamilyPoint(
                                member.getKey().name(),
                                member.getValue(),
                                level,
                                shown.ages().stale(member.getKey()))))
                .toList();
    }

    private static OptionalDouble level(Shown shown, MarketHistory history, LocalDate date, SeriesId id) {
        return shown.desk().filter(DeskState::trading).isPresent()
                ? shown.desk().stream()
                        .flatMap(desk -> desk.index(id).stream())
                        .mapToDouble(quoted -> quoted.mark().price())
                        .findFirst()
                : history.closeOf(id, date).asOptional();
    }
}
