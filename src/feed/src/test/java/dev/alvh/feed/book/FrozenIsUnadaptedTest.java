package dev.alvh.feed.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.control.Control;
import dev.alvh.core.control.StaticHolding;
import dev.alvh.core.layer.Layer;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.ruleset.LimitTerms;
import dev.alvh.core.ruleset.MigrationTerms;
import dev.alvh.core.ruleset.MotionTerms;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.ruleset.SecondEngineTerms;
import dev.alvh.core.ruleset.SelectionTerms;
import dev.alvh.core.ruleset.SizingTerms;
import dev.alvh.core.ruleset.SpikeTerms;
import dev.alvh.core.ruleset.TemporalThetaTerms;
import dev.alvh.core.ruleset.TimeShiftTerms;
import dev.alvh.core.ruleset.WaccTerms;
import dev.alvh.core.step.Books;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.step.LayerDecision;
import dev.alvh.core.step.Position;
import dev.alvh.core.tape.Tape;
import dev.alvh.core.tape.TapeDay;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.sample.SyntheticFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code frozen-442} against the targets of the adaptive hedge under a ruleset whose rules 2 to 9 change nothing and
 * whose deep group, once engaged, stays so: taken as they are before rounding, and held until contract or H changes.
 */
class FrozenIsUnadaptedTest {

    /** So large that a layer never rounds to nothing: what it holds decides which strike it keeps. */
    private static final double CAPITAL = 100_000_000;

    @TempDir
    private Path folder;

    @Test
    void onTheSampleTheFrozenLayersAreTheTargetsOfTheUnadaptedHedge() throws IOException, BadInputException {
        SyntheticFolder.write(folder);
        check(DataFolder.read(folder).history());
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "ALVH_REAL_DATA", matches = ".+")
    void on2004To2019TheFrozenLayersAreTheTargetsOfTheUnadaptedHedge() throws BadInputException {
        check(DataFolder.read(Path.of(System.getenv("ALVH_REAL_DATA")).resolve("market"))
                .history());
    }

    private static Ruleset unadapted() {
        Ruleset rules = Presets.DEFAULT;
        MotionTerms motion = rules.motion();
        SpikeTerms spike = rules.spike();
        WaccTerms wacc = rules.wacc();
        return new Ruleset(
                "unadapted",
                1,
                rules.layers(),
                new SelectionTerms(
                        rules.selection().fewestDays(),
                        rules.selection().strikeOverFuture(),
                        rules.selection().strikeTolerance(),
                        true),
                new SizingTerms(CAPITAL, rules.sizing().coverage()),
                new MotionTerms(motion.weights(), motion.highestWeight(), motion.clip(), 0),
                new SpikeTerms(spike.threshold(), spike.eventThreshold(), spike.surprise(), 0, 1, 1),
                new WaccTerms(wacc.margin(), wacc.rollYieldLimit(), wacc.averageSessions(), 0, 0),
                new SecondEngineTerms(50, 1, 2),
                new MigrationTerms(50, 0, true),
                new TimeShiftTerms(0),
                new TemporalThetaTerms(rules.temporalTheta().strikeOverHolding(), 0),
                rules.drip(),
                new LimitTerms(1.6, 100_000, 1_000_000, 1, 1, 1),
                rules.proposals(),
                rules.condor(),
                rules.costs(),
                rules.assumed(),
                rules.shock());
    }

    private static void check(MarketHistory history) {
        Tape tape = Tape.upTo(history, history.curveDates().last());
        Ruleset rules = unadapted();
        Books books = new Books().withControls();
        Latches latches = new Latches();
        List<Unrounded> layers = Layer.ALL.stream().map(_ -> new Unrounded()).toList();
        int compared = 0;
        boolean deep = false;
        for (int t = 0; t < tape.size(); t++) {
            TapeDay day = tape.day(t);
            DayDecision decision = DayDecision.next(tape, t, rules, books, latches);
            layers.forEach(layer -> layer.fill(day));
            List<StaticHolding> frozen = decision.controls()
                    .get(Control.ALL.indexOf(Control.FROZEN_442))
                    .holdings();
            // the deep group is comparable from the first time on that it is engaged and nothing is held
            deep |= decision.latches().secondEngine() && frozen.isEmpty();
            if (deep) {
                List<StaticHolding> expected =
                        layers.stream().flatMap(layer -> layer.held.stream()).toList();
                assertSame(expected, frozen, day);
                compared += frozen.size();
            }
            for (LayerDecision layer : decision.layers()) {
                layers.get(Layer.ALL.indexOf(layer.layer())).decide(layer, decision.dollarsPerPoint());
            }
        }
        assertTrue(compared > 0.8 * Layer.ALL.size() * tape.size(), "compared " + compared);
    }

    private static void assertSame(List<StaticHolding> expected, List<StaticHolding> frozen, TapeDay day) {
        assertEquals(expected.size(), frozen.size(), day.date()::toString);
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i).contract(), frozen.get(i).contract(), day.date()::toString);
            assertEquals(expected.get(i).callStrike(), frozen.get(i).callStrike(), day.date()::toString);
            double contracts = expected.get(i).contracts();
            assertEquals(contracts, frozen.get(i).contracts(), 1e-12 * contracts, day.date()::toString);
        }
    }

    /** One layer of the unrounded hedge. */
    private static final class Unrounded {

        private Optional<StaticHolding> held = Optional.empty();
        private Optional<StaticHolding> next = Optional.empty();
        private boolean trades;
        private double boughtFor;
        private double nextFor;

        void decide(LayerDecision layer, double dollarsPerPoint) {
            next = layer.target().filter(_ -> layer.exact() > 0).map(target -> holding(target, layer.exact()));
            boolean same = held.isPresent()
                    && next.isPresent()
                    && held.get().contract().equals(next.get().contract())
                    && held.get().callStrike().equals(next.get().callStrike())
                    && boughtFor == dollarsPerPoint;
            trades = !same;
            nextFor = dollarsPerPoint;
        }

        private static StaticHolding holding(Position target, double exact) {
            return new StaticHolding(target.contract(), target.callStrike(), exact);
        }

        void fill(TapeDay day) {
            held = held.filter(one -> !Settlements.hasSettled(day.date(), one.contract()));
            if (trades && isListed(day, held) && isListed(day, next)) {
                held = next;
                boughtFor = nextFor;
            }
        }

        private static boolean isListed(TapeDay day, Optional<StaticHolding> holding) {
            return holding.map(StaticHolding::contract)
                    .map(contract -> nodes(day).contains(contract))
                    .orElse(true);
        }

        private static List<VxFuture> nodes(TapeDay day) {
            List<VxFuture> contracts = new ArrayList<>();
            day.curve().nodes().forEach(node -> contracts.add(node.contract()));
            return contracts;
        }
    }
}
