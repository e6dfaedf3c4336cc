package dev.alvh.core.market;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.RandomAccess;

/** Releases by date: that they will be is published ahead, their numbers are shown up to {@code shown} only. */
final class ReleaseCalendar extends AbstractList<EconomicEvent> implements RandomAccess {

    private final List<EconomicEvent> all;
    private final LocalDate shown;

    ReleaseCalendar(List<EconomicEvent> all, LocalDate shown) {
        this.all = all;
        this.shown = shown;
    }

    @Override
    public EconomicEvent get(int i) {
        EconomicEvent event = all.get(i);
        return event.date().isAfter(shown)
                ? new EconomicEvent(
                        event.date(), event.newYorkTime(), event.kind(), OptionalDouble.empty(), OptionalDouble.empty())
                : event;
    }

    @Override
    public int size() {
        return all.size();
    }
}
