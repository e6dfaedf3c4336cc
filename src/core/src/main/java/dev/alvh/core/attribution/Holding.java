package dev.alvh.core.attribution;

import dev.alvh.core.condor.CondorLeg;
import dev.alvh.core.contract.SpxExpiry;
import dev.alvh.core.layer.Layer;
import dev.alvh.core.step.Position;
import java.util.Locale;

/** What was held from one close to the next, in one line of its own. */
public sealed interface Holding {

    /** As a sentence names it. */
    String name();

    /** A leg of the condor. */
    record Leg(CondorLeg leg, SpxExpiry expiry) implements Holding {
        @Override
        public String name() {
            return String.format(
                    Locale.ROOT,
                    "%+d %s %.0f",
                    leg.quantity(),
                    leg.type().name().toLowerCase(Locale.ROOT),
                    leg.strike());
        }
    }

    /** What a layer held, or the calls written against it, whose contracts are negative. */
    record Hedge(Layer layer, Position position) implements Holding {
        @Override
        public String name() {
            String what = position.callStrike().isPresent()
                    ? String.format(
                            Locale.ROOT,
                            "%+d call %.2f ",
                            position.vx(),
                            position.callStrike().getAsDouble())
                    : String.format(Locale.ROOT, "%+.1f ", position.contracts());
            return layer + " " + what + position.contract().label();
        }
    }
}
