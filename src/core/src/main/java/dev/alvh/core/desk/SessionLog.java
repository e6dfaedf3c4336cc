package dev.alvh.core.desk;

import dev.alvh.core.condor.CondorExit;
import dev.alvh.core.condor.IronCondor;
import dev.alvh.core.proposal.Outcome;
import dev.alvh.core.proposal.ProposalBook;
import dev.alvh.core.proposal.ProposalEvent;
import dev.alvh.core.proposal.ProposalState;
import dev.alvh.core.proposal.Ruling;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.step.HeldCondor;
import dev.alvh.core.step.Series;
import dev.alvh.core.step.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a close traded and decided, in sentences. */
final class SessionLog {

    private SessionLog() {}

    /**
     * The sentences of one close.
     *
     * @param before the condor that was held before it
     * @param cash dollars that the condor brought at it, all costs paid
     */
    static List<Decision> of(Instant at, Optional<HeldCondor> before, double cash, DayDecision decision) {
        List<Decision> said = new ArrayList<>();
        if (!decision.condor().equals(before)) {
            before.ifPresent(gone -> said.add(new Decision(at, gone(gone, decision) + words(gone), cash)));
            decision.condor()
                    .ifPresent(sold ->
                            said.add(new Decision(at, "Sold " + words(sold) + " at " + points(sold.credit()), cash)));
        }
        if (decision.sellsCondor()) {
            said.add(new Decision(at, "Sell a condor in the next session", 0));
        }
        decision.closesCondor()
                .ifPresent(
                        exit -> said.add(new Decision(at, "Close the condor in the next session: " + words(exit), 0)));
        if (!decision.tickets().isEmpty()) {
            String tickets = decision.tickets().stream().map(SessionLog::words).collect(Collectors.joining(", "));
            said.add(new Decision(at, "Hedge proposed for the next session: " + tickets, 0));
        }
        return said;
    }

    /** What became of a person's word. */
    static Decision of(Instant at, Ruling ruling, Outcome outcome) {
        return new Decision(
                at,
                switch (outcome) {
                    case Outcome.Refused(ProposalEvent _, String why) -> "Refused to " + ruling.who() + ": " + why;
                    case Outcome.Accepted(ProposalBook _, ProposalState batch) ->
                        batch.proposal().id() + " is " + batch.phase() + " by " + ruling.who()
                                + (ruling.verdict().reason().isBlank()
                                        ? ""
                                        : ": " + ruling.verdict().reason())
                                + batch.confirmableFrom()
                                        .map(from -> ", if it is confirmed at " + from + " or later")
                                        .orElse("");
                },
                0);
    }

    private static String gone(HeldCondor gone, DayDecision decision) {
        return gone.expiryDay() <= decision.day().epochDay() ? "Settled " : "Bought back ";
    }

    private static String words(CondorExit exit) {
        return switch (exit) {
            case TAKE_PROFIT -> "its profit target is reached";
            case STOP -> "its stop is reached";
            case TIME -> "it has come close to its expiry";
        };
    }

    private static String words(HeldCondor held) {
        IronCondor condor = held.condor();
        return condor.quantity() + " " + held.expiry().code() + " " + whole(condor.putWing()) + "/"
                + whole(condor.putShort()) + "/" + whole(condor.callShort()) + "/" + whole(condor.callWing());
    }

    private static String words(Ticket ticket) {
        String what = ticket.callStrike().isPresent()
                ? "VIX call " + ticket.callStrike().getAsDouble()
                : ticket.series() == Series.VX && ticket.spreadWith().isPresent()
                        ? "to " + ticket.spreadWith().orElseThrow().label() + " VX spread"
                        : ticket.series().name();
        return (ticket.side() == Ticket.Side.BUY ? "buy " : "sell ") + ticket.quantity() + " "
                + ticket.contract().label() + " " + what;
    }

    private static String whole(double strike) {
        return String.format(Locale.ROOT, "%.0f", strike);
    }

    private static String points(double price) {
        return String.format(Locale.ROOT, "%.2f", price);
    }
}
