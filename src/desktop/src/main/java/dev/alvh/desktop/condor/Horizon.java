package dev.alvh.desktop.condor;

/** The days of which a profit is drawn. */
enum Horizon {
    TODAY,
    CHOSEN,
    EXPIRY
}
