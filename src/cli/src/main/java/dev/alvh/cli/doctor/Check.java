package dev.alvh.cli.doctor;

/**
 * One thing that was looked at.
 *
 * @param name one or two words, stable
 * @param ok whether the program can work with what was found
 * @param detail what was found, and where it is not ok what to do
 */
public record Check(String name, boolean ok, String detail) {}
