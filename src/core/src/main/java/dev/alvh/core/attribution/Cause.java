package dev.alvh.core.attribution;

import dev.alvh.core.market.SeriesId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Why the terms may miss some of what was booked. */
public sealed interface Cause {

    /** One clause. */
    String text();

    /**
     * The underlying went so far that the option became another one.
     *
     * @param move of the underlying since its carry, as a fraction
     * @param deviations the same in standard deviations of all the time that the option has left, without sign
     */
    record WideMove(double move, double deviations) implements Cause {
        @Override
        public String text() {
            return String.format(
                    Locale.ROOT,
                    "its underlying moved by %+.2f %%, %.2f standard deviations of the time it has left",
                    move * 100,
                    deviations);
        }
    }

    /**
     * VIX rose by two standard deviations or more.
     *
     * @param z of the spike signal
     */
    record Spike(double z) implements Cause {
        @Override
        public String text() {
            return String.format(Locale.ROOT, "VIX rose by %.1f standard deviations", z);
        }
    }

    /**
     * The option came to its end.
     *
     * @param strike points
     */
    record Ended(double strike) implements Cause {
        @Override
        public String text() {
            return String.format(Locale.ROOT, "the option came to its end, where its payoff bends at %.2f", strike);
        }
    }

    /**
     * Indices known at one of both closes: the surface changes its shape without a move of the market.
     *
     * @param indices at least one
     */
    record InputsChanged(List<SeriesId> indices) implements Cause {

        public InputsChanged {
            indices = List.copyOf(indices);
        }

        @Override
        public String text() {
            return indices.stream().map(SeriesId::name).collect(Collectors.joining(", "))
                    + " known at one of both closes only";
        }
    }

    /**
     * It had no price at the close before, so that this session has the P&L of several.
     *
     * @param date of the last price
     */
    record OlderMark(LocalDate date) implements Cause {
        @Override
        public String text() {
            return "it was last priced on " + date;
        }
    }

    /** It has no price at this close. */
    record NoPrice() implements Cause {
        @Override
        public String text() {
            return "it has no price at this close, so its mark stands";
        }
    }
}
