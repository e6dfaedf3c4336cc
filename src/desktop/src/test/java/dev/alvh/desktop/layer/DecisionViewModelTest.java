package dev.alvh.desktop.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.desk.DeskState;
import dev.alvh.core.layer.Layer;
import dev.alvh.core.rule.RuleId;
import dev.alvh.core.step.DayDecision;
import dev.alvh.desktop.session.Backstage;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.session.DeskSession;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the last close decided, on one thread and without a toolkit, on the synthetic sample. */
class DecisionViewModelTest {

    private static final DataSource SAMPLE = DataSource.of(Path.of("..", "..", "assets", "sample"));

    private final DeskSession session = open();
    private final DecisionViewModel panel = new DecisionViewModel(session);

    /** The sample at its last date that proposes something while a condor is held. */
    private static DeskSession open() {
        DeskSession session = new DeskSession(Backstage.onThisThread(), SAMPLE, null);
        while (decision(session).tickets().isEmpty()
                || decision(session).condor().isEmpty()) {
            session.previousDay();
        }
        return session;
    }

    private static DayDecision decision(DeskSession session) {
        return session.desk().get().flatMap(DeskState::decision).orElseThrow();
    }

    private List<Waterfall.Step> steps(Layer layer) {
        panel.pick(layer.name());
        return panel.waterfall().get().steps();
    }

    @Test
    void everyLayersStepsLeadFromNothingToItsTargetWithoutAGap() {
        for (Layer layer : Layer.ALL) {
            double weight = 0;
            for (Waterfall.Step step : steps(layer)) {
                assertEquals(weight, step.before(), layer + ": " + step);
                weight = step.after();
            }
            assertEquals(decision(session).of(layer).targetWeight(), weight, 1e-12, layer.name());
            assertTrue(panel.waterfall().get().heading().startsWith(layer.name() + " target "));
        }
    }

    @Test
    void everyStepHasASentenceAndAllButStandstillsSayWhatWasRead() {
        for (Layer layer : Layer.ALL) {
            for (Waterfall.Step step : steps(layer)) {
                assertFalse(step.sentence().isBlank(), step::toString);
                assertEquals(step.change().equals("stands still"), step.inputs().isEmpty(), step::toString);
            }
        }
        assertEquals(
                "base weight 0.1 (ASSUMED)", steps(Layer.S1).getFirst().inputs().replace('\u00a0', ' '));
    }

    @Test
    void aRuleThatStandsStillSaysSoOnlyWhereItWouldHaveActed() {
        for (RuleId rule : RuleId.values()) {
            boolean still = decision(session).standstills().stream().anyMatch(one -> one.rule() == rule);
            for (Layer layer : Layer.ALL) {
                assertEquals(
                        still && RuleText.concerns(rule, layer),
                        steps(layer).stream()
                                .anyMatch(step -> step.rule().equals(RuleText.name(rule))
                                        && step.change().equals("stands still")),
                        rule + " of " + layer);
            }
        }
    }

    @Test
    void thePickMovesLayerByLayerAndStopsAtBothEnds() {
        panel.move(-1);
        assertEquals("S1", panel.picked().get());
        panel.move(4);
        assertEquals("I1", panel.picked().get());
        panel.move(100);
        assertEquals("D2", panel.picked().get());
    }

    @Test
    void theTicketsAreThoseOfTheDecisionAndTheirNumberIsInTheirTitle() {
        assertEquals(
                decision(session).tickets().stream()
                        .map(ticket -> ticket.side() + " " + ticket.quantity())
                        .toList(),
                panel.tickets().get().stream()
                        .map(row -> row.side() + " " + row.quantity())
                        .toList());
        assertEquals(
                "Tickets · " + decision(session).tickets().size(),
                panel.ticketsTitle().get());
        assertTrue(panel.proposal().get().startsWith("To fill at the next settlement: "));
    }

    @Test
    void aCloseThatProposesNothingSaysSo() {
        while (!decision(session).tickets().isEmpty()) {
            session.previousDay();
        }
        assertEquals(
                "Nothing is proposed: no difference is worth a ticket.",
                panel.proposal().get());
        assertEquals("Tickets", panel.ticketsTitle().get());
        assertEquals(List.of(), panel.tickets().get());
    }

    @Test
    void whileNothingIsDecidedAnewTheExplanationIsTheSameAndOnlyItsAgeGrows() {
        session.previousDay();
        Waterfall before = panel.waterfall().get();
        String close = panel.decided().get();
        assertFalse(close.endsWith(" old"), close);

        session.stepOn();

        assertTrue(session.desk().get().orElseThrow().trading());
        assertSame(before, panel.waterfall().get());
        assertTrue(
                panel.decided().get().startsWith(close + ", "), panel.decided().get());
        assertNotEquals(close, panel.decided().get());
    }

    @Test
    void theLayersSayInOneWordWhatMovedThem() {
        LayersViewModel layers = new LayersViewModel(session);
        List<String> moved = layers.groups().get().stream()
                .flatMap(group -> group.layers().stream())
                .filter(row -> !row.why().isEmpty())
                .map(LayerRow::name)
                .toList();
        assertEquals(
                Stream.of(Layer.values())
                        .filter(layer -> decision(session).adjustments().stream()
                                .anyMatch(one -> one.layer() == layer && one.rule() != RuleId.BASE))
                        .map(Layer::name)
                        .toList(),
                moved);
        String deep = layers.groups().get().getLast().state();
        assertTrue(deep.startsWith(decision(session).latches().secondEngine() ? "ENGAGED" : "DORMANT"), deep);
    }
}
