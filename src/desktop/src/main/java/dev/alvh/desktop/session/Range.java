package dev.alvh.desktop.session;

import java.time.LocalDate;
import java.util.NavigableSet;

/** Sessions from one date to another, both included. */
public record Range(LocalDate from, LocalDate to) {

    public Range {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a range ends no earlier than it begins, got " + from + " to " + to);
        }
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** The dates of it. */
    public NavigableSet<LocalDate> of(NavigableSet<LocalDate> dates) {
        return dates.subSet(from, true, to, true);
    }
}
