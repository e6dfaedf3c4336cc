package dev.alvh.core.step;

import dev.alvh.core.control.Control;
import dev.alvh.core.control.ControlAccount;
import dev.alvh.core.control.ControlState;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.tape.TapeDay;
import java.util.List;
import java.util.Optional;

/** Every static control of a run, stepped beside condor and hedge, and how large each has been. */
final class Controls {

    /** As {@link Control} counts them, but for the last, which holds nothing. */
    private final ControlBook[] books = {
        new FrozenLayers(), RolledCalls.sixtyDays(), new FrontFutures(), new ShortInverse(), RolledCalls.vxth()
    };

    /** Dollars per point, summed over the sessions. */
    private final double[] points = new double[books.length];

    private double hedgePoints;
    private double lastHedgePoints;

    /** Settles, rolls and values, and counts the size of each and of the hedge. */
    void account(TapeDay day, Ruleset ruleset, HedgeBook hedge) {
        for (int i = 0; i < books.length; i++) {
            books[i].account(day, ruleset);
            points[i] += books[i].dollarsPerPoint();
        }
        double size = hedge.dollarsPerPoint(day, ruleset);
        lastHedgePoints = Double.isNaN(size) ? lastHedgePoints : size;
        hedgePoints += lastHedgePoints;
    }

    /**
     * Decides what each rolls next.
     *
     * @param dollarsPerPoint H
     */
    void decide(TapeDay day, Ruleset ruleset, double dollarsPerPoint) {
        for (ControlBook book : books) {
            book.decide(day, ruleset, dollarsPerPoint);
        }
    }

    /** What a control has earned at scale 1, 1/10,000 dollars. */
    long equity(Control control) {
        return control == Control.UNHEDGED
                ? 0
                : books[Control.ALL.indexOf(control)].money().equity();
    }

    List<ControlState> states(TapeDay day) {
        return Control.ALL.stream().map(control -> state(control, day)).toList();
    }

    private ControlState state(Control control, TapeDay day) {
        if (control == Control.UNHEDGED) {
            return new ControlState(control, ControlAccount.EMPTY, 0, Figure.of(1), List.of(), Optional.empty());
        }
        int place = Control.ALL.indexOf(control);
        ControlBook book = books[place];
        return new ControlState(
                control,
                book.money(),
                book.dollarsPerPoint(),
                budgetScale(place),
                book.holdings(day),
                book.waits()
                        ? Optional.of("a contract that it leaves or takes has no settlement on " + day.date())
                        : Optional.empty());
    }

    private Figure budgetScale(int i) {
        if (!(hedgePoints > 0)) {
            return Figure.unavailable("the adaptive hedge has held nothing yet to be measured by");
        }
        return points[i] > 0
                ? Figure.of(hedgePoints / points[i])
                : Figure.unavailable("it has held nothing yet to be scaled");
    }
}
