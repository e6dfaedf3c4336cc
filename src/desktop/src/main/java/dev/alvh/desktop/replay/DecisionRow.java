package dev.alvh.desktop.replay;

/**
 * A decision of the session in words.
 *
 * @param time in Chicago
 * @param cash dollars with their sign; a dash where nothing traded
 */
public record DecisionRow(String time, String words, String cash) {}
