package dev.alvh.core.attribution;

import dev.alvh.core.tape.Tape;
import dev.alvh.core.tape.TapeDay;
import java.util.function.Predicate;

/**
 * The closes between which a holding is explained.
 *
 * @param marked the last close on which it had a price, at which the books have marked it
 * @param before the close of the session before
 * @param after the close to which it is explained
 */
record Span(TapeDay marked, TapeDay before, TapeDay after) {

    /**
     * Up to session t, for something that was held at the close of t − 1; it was bought on a day with a price.
     *
     * @param priced whether it has a price on a session
     */
    static Span upTo(Tape tape, int t, Predicate<TapeDay> priced) {
        int s = t - 1;
        while (!priced.test(tape.day(s))) {
            s--;
        }
        return new Span(tape.day(s), tape.day(t - 1), tape.day(t));
    }

    boolean isOneSession() {
        return marked.date().equals(before.date());
    }
}
