/** The short iron condor on SPX: its choice, value, sensitivities, risk and odds. */
package dev.alvh.core.condor;
