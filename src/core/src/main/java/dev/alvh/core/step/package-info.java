/** The one day's step of condor, hedge and shadow book, that backtest, replay and desk share. */
package dev.alvh.core.step;
