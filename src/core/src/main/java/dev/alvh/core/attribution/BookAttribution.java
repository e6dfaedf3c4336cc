package dev.alvh.core.attribution;

import dev.alvh.core.step.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A book, or a part of it.
 *
 * @param lines what was held since the close before; what was sold or bought since earns from the next session on
 * @param total their sum, and what the session's trades cost
 */
public record BookAttribution(List<Line> lines, Terms total) {

    public BookAttribution {
        lines = List.copyOf(lines);
    }

    /** A book of which costs and P&L are known, 1/10,000 dollars; what the lines do not make up is residual. */
    static BookAttribution of(List<Line> lines, long spreads, long fees, long booked) {
        Terms terms = Terms.costs(spreads, fees);
        for (Line line : lines) {
            terms = terms.plus(line.terms());
        }
        return new BookAttribution(lines, terms.leaving(booked));
    }

    BookAttribution and(BookAttribution other) {
        return new BookAttribution(
                Stream.concat(lines.stream(), other.lines.stream()).toList(), total.plus(other.total));
    }

    /** The line of which the terms miss the most; none where nothing was held. */
    public Optional<Line> leastExplained() {
        return lines.stream()
                .max(Comparator.comparingLong(line -> Math.abs(line.terms().residual())));
    }

    /** Rings where the residual exceeds both {@link Alarm#SHARE} of what moved and {@link Alarm#LEAST}. */
    public Optional<Alarm> alarm() {
        long size = Math.abs(total.residual());
        double ofGross = size / (double) Math.max(total.gross(), 1);
        return size > Money.of(Alarm.LEAST) && ofGross > Alarm.SHARE
                ? leastExplained().map(line -> new Alarm(total.residual(), ofGross, line))
                : Optional.empty();
    }
}
