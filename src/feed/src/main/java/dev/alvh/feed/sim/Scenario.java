package dev.alvh.feed.sim;

import java.util.Arrays;
import java.util.Optional;

/** What the simulated market goes through: where its history ends, and what is scripted after that. */
public enum Scenario {
    STATIONARY("stationary", "the model alone: whatever the seed brings"),
    CALM("calm", "VIX stays near 13 in contango, SPX drifts up, nothing jumps"),
    GRIND("grind", "SPX loses day after day and VIX climbs from 15 to the high twenties in five weeks, without a jump"),
    FLASH_SPIKE(
            "flash-spike",
            "an hour after the first open SPX drops 3 % in twenty minutes and VIX leaps by two thirds; most of it is"
                    + " undone by the next close"),
    CRASH("crash", "VIX passes 45 within five sessions, SPX loses more than a tenth, the curve inverts"),
    MEAN_REVERSION(
            "mean-reversion",
            "begins the day after a panic, VIX near 40 and the curve inverted, and calms down for weeks");

    private final String word;
    private final String description;

    Scenario(String word, String description) {
        this.word = word;
        this.description = description;
    }

    /** The scenario of a word of the command line. */
    public static Optional<Scenario> ofWord(String word) {
        return Arrays.stream(values())
                .filter(scenario -> scenario.word.equals(word))
                .findFirst();
    }

    /** How the command line spells it. */
    public String word() {
        return word;
    }

    /** One line on what happens. */
    public String description() {
        return description;
    }

    @Override
    public String toString() {
        return word;
    }
}
