/** The one day's step of condor, hedge, shadow book and static controls, that backtest, replay and desk share. */
package dev.alvh.core.step;
