package dev.alvh.desktop.layer;

import dev.alvh.core.layer.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is said of the decision, for tests of the whole desk. */
public final class DecisionWords {

    private DecisionWords() {}

    /** The proposal with its tickets, and the way to every layer's target. */
    public static Stream<String> of(DecisionViewModel decision) {
        List<String> words = new ArrayList<>(List.of(
                decision.decided().get(),
                decision.proposal().get(),
                decision.ticketsTitle().get(),
                decision.tickets().get().toString()));
        for (Layer layer : Layer.ALL) {
            decision.pick(layer.name());
            words.add(decision.waterfall().get().toString());
        }
        return words.stream();
    }
}
