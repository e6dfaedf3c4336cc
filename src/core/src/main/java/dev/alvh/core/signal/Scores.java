package dev.alvh.core.signal;

import dev.alvh.core.observation.Figure;

/** A z-score over sessions of which some have no value. */
final class Scores {

    private Scores() {}

    static void commit(RollingZScore score, Figure value) {
        switch (value) {
            case Figure.Known(double known) -> score.commit(known);
            case Figure.Unavailable _ -> score.skip();
        }
    }
}
