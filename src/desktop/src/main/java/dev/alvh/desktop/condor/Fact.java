package dev.alvh.desktop.condor;

/** A name with its value and unit. */
record Fact(String name, String value, String unit) {}
