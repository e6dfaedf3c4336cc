package dev.alvh.core.condor;

import dev.alvh.core.option.OptionType;

/**
 * One option series of a condor.
 *
 * @param strike points
 * @param quantity contracts, negative where sold
 */
public record CondorLeg(OptionType type, double strike, int quantity) {}
