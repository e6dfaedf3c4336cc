package dev.alvh.desktop.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the adaptive hedge is compared to.
 *
 * @param name the control's key, or {@link #ALL}
 * @param against in the order of the lines
 */
record Choice(String name, List<HedgeLine> against) {

    private static final String ALL = "all";

    static final Choice FROZEN = new Choice(HedgeLine.FROZEN_442.key(), List.of(HedgeLine.FROZEN_442));

    /** Each control, then all of them at once. */
    private static final List<Choice> CHOICES = Stream.concat(
                    HedgeLine.controls().stream().map(line -> new Choice(line.key(), List.of(line))),
                    Stream.of(new Choice(ALL, HedgeLine.controls())))
            .toList();

    static final List<String> NAMES = CHOICES.stream().map(Choice::name).toList();

    Choice {
        against = List.copyOf(against);
    }

    static Optional<Choice> of(String name) {
        return CHOICES.stream().filter(choice -> choice.name.equals(name)).findFirst();
    }

    /** Whether one control is looked at, and which. */
    boolean isOnly(HedgeLine line) {
        return name.equals(line.key());
    }

    /** What is drawn: the adaptive hedge and none stand beside every choice. */
    List<HedgeLine> lines() {
        return Stream.concat(Stream.of(HedgeLine.ADAPTIVE, HedgeLine.UNHEDGED), against.stream())
                .distinct()
                .toList();
    }
}
