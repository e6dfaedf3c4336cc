package dev.alvh.core.layer;

import dev.alvh.core.contract.VxFuture;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which listed contract a layer holds. */
public final class ContractChoice {

    /** Calendar days that a contract must still have to be held. */
    public static final int FEWEST_DAYS = 5;

    private ContractChoice() {}

    /**
     * The monthly contract nearest the layer's target days among those with {@value #FEWEST_DAYS} days or more to live;
     * the nearer of two. Empty where none is listed.
     *
     * @param listed monthly contracts
     * @param date the session
     */
    public static Optional<VxFuture> of(Layer layer, List<VxFuture> listed, LocalDate date) {
        return listed.stream()
                .filter(contract -> daysToLive(contract, date) >= FEWEST_DAYS)
                .min(Comparator.<VxFuture>comparingLong(
                                contract -> Math.abs(daysToLive(contract, date) - layer.targetDays()))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Calendar days from {@code date} to the settlement. */
    public static long daysToLive(VxFuture contract, LocalDate date) {
        return ChronoUnit.DAYS.between(date, contract.settlement().date());
    }
}
