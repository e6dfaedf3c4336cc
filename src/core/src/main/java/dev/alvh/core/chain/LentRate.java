package dev.alvh.core.chain;

import dev.alvh.core.contract.Contract;

/**
 * The rate of one expiry, for another whose own quotes say less about theirs.
 *
 * @param rate continuously compounded, per year
 * @param error of the rate, per year
 * @param from the expiry that lends it
 */
public record LentRate(double rate, double error, Contract from) {}
