package dev.alvh.core.attribution;

import dev.alvh.core.step.Account;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.step.HeldCondor;
import dev.alvh.core.step.LayerDecision;
import dev.alvh.core.tape.Tape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Why condor and hedge moved from one close to the next.
 *
 * <p>Whatever trades does so at the later close and at its marks. So the lines are what was held since the earlier close,
 * at the prices that the books have booked; and a trade costs its half-spread and its fee and earns nothing yet.
 *
 * @param from the close of the session before
 * @param to the close to which it is explained
 */
public record SessionAttribution(LocalDate from, LocalDate to, BookAttribution condor, BookAttribution hedge) {

    /**
     * Explains a session. It reads of the tape nothing after {@code after}, and changes nothing.
     *
     * @param tape of both closes
     * @param before the close of the session before
     * @throws IllegalArgumentException where they are not two sessions in a row
     */
    public static SessionAttribution of(Tape tape, DayDecision before, DayDecision after) {
        LocalDate from = before.day().date();
        LocalDate to = after.day().date();
        int t = tape.indexOn(to);
        if (t < 1 || !tape.day(t).date().equals(to) || !tape.day(t - 1).date().equals(from)) {
            throw new IllegalArgumentException("two sessions in a row are explained, got " + from + " and " + to);
        }
        Account old = before.account();
        Account now = after.account();
        return new SessionAttribution(
                from,
                to,
                BookAttribution.of(
                        before.condor()
                                .map(held -> condorLines(tape, t, held, after))
                                .orElse(List.of()),
                        now.condorSpreads() - old.condorSpreads(),
                        now.condorFees() - old.condorFees(),
                        now.condorEquity() - old.condorEquity()),
                BookAttribution.of(
                        hedgeLines(tape, t, before, after),
                        now.hedgeSpreads() - old.hedgeSpreads(),
                        now.hedgeFees() - old.hedgeFees(),
                        now.hedgeEquity() - old.hedgeEquity()));
    }

    private static List<Line> condorLines(Tape tape, int t, HeldCondor held, DayDecision after) {
        Span span = Span.upTo(tape, t, day -> day.options().hasSpx());
        return CondorLines.of(held, span, after.ruleset());
    }

    private static List<Line> hedgeLines(Tape tape, int t, DayDecision before, DayDecision after) {
        List<Line> lines = new ArrayList<>();
        for (LayerDecision layer : before.layers()) {
            Stream.concat(layer.held().stream(), layer.written().stream()).forEach(position -> {
                Span span = Span.upTo(tape, t, day -> day.nodeOf(HedgeLines.settleDay(position)) >= 0);
                lines.add(HedgeLines.of(layer.layer(), position, span, after.ruleset()));
            });
        }
        return lines;
    }

    /** Condor and hedge together. */
    public BookAttribution net() {
        return condor.and(hedge);
    }
}
