package dev.alvh.desktop.layer;

import dev.alvh.core.desk.DeskState;
import dev.alvh.core.layer.Layer;
import dev.alvh.core.observation.Age;
import dev.alvh.core.proposal.Proposal;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.step.SpreadText;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.session.Shown;
import dev.alvh.desktop.text.Dates;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

/** What the last close decided: why the picked layer has its target, and what is proposed. */
public final class DecisionViewModel {

    private static final String TICKETS = "Tickets";
    private static final Waterfall NOTHING = new Waterfall("", List.of());

    private final ReadOnlyStringWrapper picked = new ReadOnlyStringWrapper(Layer.S1.name());
    private final ReadOnlyStringWrapper decided = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper proposal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper ticketsTitle = new ReadOnlyStringWrapper(TICKETS);
    private final ReadOnlyObjectWrapper<Waterfall> waterfall = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<List<TicketRow>> tickets = new ReadOnlyObjectWrapper<>(List.of());
    private final Subscription subscription;
    private Optional<DeskState> desk = Optional.empty();
    private Optional<DayDecision> decision = Optional.empty();

    /** Follows the session. */
    public DecisionViewModel(DeskSession session) {
        subscription = session.words().subscribe(this::show);
    }

    /** The name of the layer that is explained. */
    public ReadOnlyStringProperty picked() {
        return picked.getReadOnlyProperty();
    }

    /** Explains another layer. */
    public void pick(String layer) {
        picked.set(Layer.valueOf(layer).name());
        explain();
    }

    /** Explains the layer so many rows further down, or up; there it stops at the last one. */
    public void move(int rows) {
        int at = Layer.ALL.indexOf(Layer.valueOf(picked.get()));
        pick(Layer.ALL.get(Math.clamp(at + rows, 0, Layer.ALL.size() - 1)).name());
    }

    /** The close that decided, where its numbers come from, and how old they are; or why nothing is decided. */
    public ReadOnlyStringProperty decided() {
        return decided.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Waterfall> waterfall() {
        return waterfall.getReadOnlyProperty();
    }

    /** Why something is proposed, or that nothing is. */
    public ReadOnlyStringProperty proposal() {
        return proposal.getReadOnlyProperty();
    }

    /** What the tickets are called, with their number where there are any. */
    public ReadOnlyStringProperty ticketsTitle() {
        return ticketsTitle.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<TicketRow>> tickets() {
        return tickets.getReadOnlyProperty();
    }

    /** Follows no more. */
    public void close() {
        subscription.unsubscribe();
    }

    private void show(Shown shown) {
        Optional<DayDecision> before = decision;
        desk = shown.desk();
        decision = desk.flatMap(DeskState::decision);
        decided.set(desk.map(DecisionViewModel::decided).orElse("Working out the book…"));
        if (!before.equals(decision)) {
            explain();
            propose();
        }
    }

    private static String decided(DeskState desk) {
        return desk.decision()
                .map(made -> {
                    Instant close = made.day().curve().asOf();
                    return "Close of " + Dates.withWeekday(made.day().date()) + ", "
                            + made.day().curve().provenance()
                            + (desk.now().isAfter(close)
                                    ? ", " + Age.between(close, desk.now()).text() + " old"
                                    : "");
                })
                .orElse("The rules decide at a close, and none is known yet.");
    }

    private void explain() {
        waterfall.set(decision.map(made -> Waterfall.of(made, Layer.valueOf(picked.get())))
                .orElse(NOTHING));
    }

    private void propose() {
        Optional<Proposal> proposed = decision.flatMap(Proposal::of);
        proposal.set(proposed.map(some -> "To fill at the next settlement: " + some.reason() + "." + aboutItsSpread())
                .orElse(decision.isPresent() ? "Nothing is proposed: no difference is worth a ticket." : ""));
        tickets.set(
                proposed.map(some -> some.orders().stream().map(TicketRow::of).toList())
                        .orElseGet(List::of));
        int count = tickets.get().size();
        ticketsTitle.set(count == 0 ? TICKETS : TICKETS + " · " + count);
    }

    /** Why the calendar spread is another than the roll of rule 6; empty where it is not. */
    private String aboutItsSpread() {
        return decision.stream()
                .flatMap(made -> made.tickets().stream().flatMap(ticket -> SpreadText.of(made, ticket).stream()))
                .map(why -> " The spread: " + why + ".")
                .collect(Collectors.joining());
    }
}
