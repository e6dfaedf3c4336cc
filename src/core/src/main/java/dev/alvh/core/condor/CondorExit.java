package dev.alvh.core.condor;

/** Why a condor is closed. */
public enum CondorExit {
    STOP,
    TAKE_PROFIT,
    TIME
}
