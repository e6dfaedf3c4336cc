package dev.alvh.desktop.session;

import dev.alvh.core.desk.DeskState;
import dev.alvh.feed.play.PlayerStatus;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All that the screens show at one moment, so that who follows it is told once.
 *
 * @param date on screen, with a curve or without; empty until the data is there
 * @param day the curve with what it is compared to; empty where there is none
 * @param desk the whole desk; empty while its player works on the date
 * @param player how the player stands; empty before it has anything
 */
public record Shown(
        Optional<LocalDate> date, Optional<MarketDay> day, Optional<DeskState> desk, Optional<PlayerStatus> player) {

    /** Before there is any data. */
    public static final Shown NOTHING =
            new Shown(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Which of the numbers are too old. */
    public QuoteAges ages() {
        return QuoteAges.of(desk);
    }
}
