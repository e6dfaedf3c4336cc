package dev.alvh.cli;

import java.util.regex.Pattern;

/** Keeps a message on one line, also where it quotes an argument that holds line breaks or control characters. */
final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private OneLine() {}

    static String of(String message) {
        return BREAKS.matcher(message).replaceAll(" ").strip();
    }
}
