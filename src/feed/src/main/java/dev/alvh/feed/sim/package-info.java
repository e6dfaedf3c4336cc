/**
 * The embedded feed: a market that never was, from a seed.
 *
 * <p>ln(VIX − floor) = x + y. Per year of 252 sessions
 *
 * <pre>
 * dx = −κx·x·dt + σx·dW1 + J·dN      J exponential with mean η, N of intensity λ·e^(αx)
 * dy = κy·(m − y)·dt + σy·dW2
 * d ln SPX = μ·dt + c·(VIX/100)·dZ − f·J·dN      dZ = −l1·dW1 − l2·dW2 + √(1 − l1² − l2²)·dW3
 * </pre>
 *
 * x reverts in weeks and jumps, y in many months. The jumps come in clusters, since each makes the next likelier, and
 * they take SPX down with them. Above the floor a move of the factors is the smaller part of VIX the lower VIX is, so that
 * VIX is calmer when it is low. VX futures, VIX9D, VIX3M and VIX6M are expectations of VIX and of its square under other
 * reversions, another long-run level and another intensity: what holders of volatility pay for. So contango and
 * backwardation are not scripted: the curve leads from where VIX is to where it is priced to go. SPX options come from
 * the surface of the simulated VIX family.
 *
 * <p>{@link dev.alvh.feed.sim.SimulatedPlayback} plays it as ticks, {@link dev.alvh.feed.sim.DailyPath} as closes alone
 * over many years, from the same equations.
 */
package dev.alvh.feed.sim;
