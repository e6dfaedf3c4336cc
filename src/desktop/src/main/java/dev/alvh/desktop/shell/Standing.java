package dev.alvh.desktop.shell;

/** What stands in the place of the screen. */
public sealed interface Standing {

    /** The screen itself. */
    record Screen() implements Standing {}

    /**
     * A sentence and the next action.
     *
     * @param busy whether something is going on that ends by itself
     * @param failed whether reading again is the next action
     */
    record Notice(String title, String sentence, String next, boolean busy, boolean failed) implements Standing {

        /** Whether only the date on screen lacks something: others can be gone to. */
        boolean isOfOneDate() {
            return !busy && !failed;
        }
    }
}
