package dev.alvh.desktop.layer;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.step.Position;
import dev.alvh.desktop.text.Numbers;
import java.util.Optional;
import java.util.OptionalDouble;

/** Contracts as the desk writes them. */
final class HoldingText {

    private HoldingText() {}

    /** For example {@code Mar-18}, or of calls {@code Jun-18 25 C}. */
    static String contract(VxFuture contract, OptionalDouble callStrike) {
        return contract.label()
                + callStrike.stream()
                        .mapToObj(strike -> " " + Numbers.fixed(strike, strike == Math.rint(strike) ? 0 : 1) + " C")
                        .findFirst()
                        .orElse("");
    }

    static String contract(Position position) {
        return contract(position.contract(), position.callStrike());
    }

    /** The contract that is held, or that should be; where another should be, from which to which, without strikes. */
    static String move(Optional<Position> held, Optional<Position> target) {
        return held.isPresent()
                        && target.filter(wanted -> wanted.contracts() != 0
                                        && !wanted.contract()
                                                .equals(held.orElseThrow().contract()))
                                .isPresent()
                ? held.orElseThrow().contract().label() + " → "
                        + target.orElseThrow().contract().label()
                : held.or(() -> target).map(HoldingText::contract).orElse(Numbers.NONE);
    }

    /** Minis as tenths. */
    static String lots(Optional<Position> position) {
        return position.map(some -> some.vx() + (some.vxm() == 0 ? "" : "." + some.vxm()))
                .orElse("0");
    }
}
