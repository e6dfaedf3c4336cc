package dev.alvh.desktop.condor;

/** The days of which a profit is drawn. */
enum Horizon {
    TODAY("now"),
    CHOSEN("day"),
    EXPIRY("expiry");

    private final String words;

    Horizon(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
