package dev.alvh.feed.csv;

/** Why one row cannot be used. It never leaves the reading of its file, where it becomes a refusal of its line. */
public final class RowRefused extends Exception {

    private static final long serialVersionUID = 1L;

    public RowRefused(String what, String expected) {
        // No stack trace: this reports on data, and a broken file has as many of them as rows.
        super(what + "; expected " + expected, null, false, false);
    }

    /** The defect and what was expected. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
