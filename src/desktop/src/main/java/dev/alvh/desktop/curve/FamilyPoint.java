package dev.alvh.desktop.curve;

import java.util.Optional;

/**
 * An index of the VIX family at the days that it looks ahead.
 *
 * @param level points
 * @param stale how old it is, where that is too old
 */
public record FamilyPoint(String label, double days, double level, Optional<String> stale) {}
