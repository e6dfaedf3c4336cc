package dev.alvh.desktop.tiles;

import dev.alvh.desktop.theme.Tone;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a tile says.
 *
 * @param title the name of the number and its unit
 * @param text the number; a dash where there is none
 * @param detail what it is measured against, or why there is none
 * @param source where the number comes from and for when it holds, or how far its graphic reaches without it
 * @param tone its colour
 * @param level the number for the tile's graphic
 * @param stale how old the number is, where that is too old
 */
public record TileText(
        String title,
        String text,
        String detail,
        String source,
        Tone tone,
        OptionalDouble level,
        Optional<String> stale) {}
