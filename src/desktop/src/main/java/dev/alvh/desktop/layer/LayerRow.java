package dev.alvh.desktop.layer;

import java.util.Optional;

/**
 * One layer in words and numbers.
 *
 * @param contract label of the future, or of the calls' settlement with their strike
 * @param days calendar days to settlement
 * @param base weight, a fraction of the hedge
 * @param target weight
 * @param held weight of the whole lots that are held
 * @param targetText the target in percent
 * @param why the rules that moved it from its base, what moved it most first; empty where none did
 * @param lots held against exact contracts, for example {@code 1 of 1.26}
 * @param stale how old the contract's price is, where that is too old
 * @param spoken all of it, for a screen reader
 */
public record LayerRow(
        String name,
        String contract,
        String days,
        double base,
        double target,
        double held,
        String targetText,
        String why,
        String lots,
        Optional<String> stale,
        String spoken) {

    /** A layer that holds nothing. */
    static LayerRow empty(String name, double base) {
        return new LayerRow(name, "—", "", base, 0, 0, "", "", "", Optional.empty(), name + " holds nothing");
    }
}
