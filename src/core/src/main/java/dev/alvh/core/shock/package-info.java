/** One move of SPX, and what it does to the whole book: VIX curve, both surfaces, condor and hedge. */
package dev.alvh.core.shock;
