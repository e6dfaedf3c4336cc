package dev.alvh.core.attribution;

import java.util.List;

/**
 * What one holding earned, before the costs of trading it: those are charged by ticket, and one ticket may trade what
 * several layers hold.
 *
 * @param causes why the terms may miss some of it; none as a rule
 */
public record Line(Holding holding, Terms terms, List<Cause> causes) {

    public Line {
        causes = List.copyOf(causes);
    }

    /** One whose mark stands. */
    static Line withoutPrice(Holding holding) {
        return new Line(holding, Terms.NONE, List.of(new Cause.NoPrice()));
    }
}
