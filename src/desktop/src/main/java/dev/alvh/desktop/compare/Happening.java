package dev.alvh.desktop.compare;

/** What a glyph below the chart means. */
enum Happening {
    ROLL("roll"),
    SPIKE("VIX spike"),
    SECOND_ENGINE("Second Engine");

    private final String words;

    Happening(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
