package dev.alvh.desktop.tiles;

import java.util.Optional;

/**
 * A number in the table of curve numbers.
 *
 * @param name of the number
 * @param value aligned text; a dash where there is none
 * @param unit of the value; empty where there is no value
 * @param meaning how it is defined, or why there is no value
 * @param stale how old it is, where that is too old
 */
public record NumberRow(String name, String value, String unit, String meaning, Optional<String> stale) {

    NumberRow aged(Optional<String> age) {
        return new NumberRow(name, value, unit, meaning, age);
    }
}
