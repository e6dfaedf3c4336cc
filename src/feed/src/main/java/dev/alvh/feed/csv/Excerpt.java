package dev.alvh.feed.csv;

/** Text from a file as a one-line message can show it. */
public final class Excerpt {

    private static final int LONGEST = 60;

    private Excerpt() {}

    /** The text in quotes, cut where it is long; control characters become spaces. */
    public static String of(String text) {
        String oneLine = text.replaceAll("\\p{Cntrl}", " ").strip();
        return oneLine.length() <= LONGEST ? "'" + oneLine + "'" : "'" + oneLine.substring(0, LONGEST) + "…'";
    }
}
