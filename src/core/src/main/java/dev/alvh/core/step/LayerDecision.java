package dev.alvh.core.step;

import dev.alvh.core.layer.Layer;
import dev.alvh.core.observation.Figure;
import java.util.Optional;

/**
 * One layer of a decision.
 *
 * @param targetWeight after all rules
 * @param heldWeight what is held, as a weight of the present hedge notional; unavailable without one
 * @param exact contracts of the target before rounding, minis as tenths
 * @param target what it should hold; empty where no contract is listed
 * @param held what it holds
 * @param written the calls written against it, as they are held
 * @param tenorShift listed contracts from the one nearest its target days, negative nearer
 * @param moves whether the difference is worth a ticket
 */
public record LayerDecision(
        Layer layer,
        double baseWeight,
        double targetWeight,
        Figure heldWeight,
        double exact,
        Optional<Position> target,
        Optional<Position> held,
        Optional<Position> written,
        int tenorShift,
        boolean moves) {}
