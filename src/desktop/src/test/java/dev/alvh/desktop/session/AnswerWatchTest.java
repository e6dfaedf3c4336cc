package dev.alvh.desktop.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerWatchTest {

    private static final long TENTH = Duration.ofMillis(100).toNanos();

    private final AnswerWatch watch = new AnswerWatch();
    private long now = 1_000 * TENTH;

    private Optional<Duration> after(int tenths) {
        Optional<Duration> last = watch.look(now);
        for (int k = 0; k < tenths; k++) {
            now += TENTH;
            last = watch.look(now);
        }
        return last;
    }

    @Test
    void aDeskThatPlaysAndTellsNothingIsSilentAfterTwoSeconds() {
        after(1);
        watch.told(true);
        assertEquals(Optional.empty(), after(20));
        assertEquals(Optional.of(Duration.ofSeconds(2)), after(1));
        assertEquals(Optional.of(Duration.ofSeconds(3)), after(10));
        watch.told(true);
        assertEquals(Optional.empty(), after(20));
    }

    @Test
    void aDeskThatStandsIsNotSilentUntilItWasAsked() {
        after(1);
        watch.told(false);
        assertEquals(Optional.empty(), after(100));
        watch.asked(AnswerWatch.LIMIT);
        after(10);
        watch.asked(AnswerWatch.LIMIT);
        assertEquals(Optional.of(Duration.ofSeconds(2)), after(11), "since the first question");
        watch.rest();
        assertEquals(Optional.empty(), after(100));
    }

    @Test
    void workOfYearsMayTakeAMinuteAndWhatWaitsBehindItToo() {
        after(1);
        watch.asked(AnswerWatch.PATIENCE);
        watch.asked(AnswerWatch.LIMIT);
        assertEquals(Optional.empty(), after(600));
        assertEquals(Optional.of(Duration.ofSeconds(60)), after(1));
        watch.told(true);
        after(20);
        assertEquals(Optional.of(Duration.ofSeconds(2)), after(1), "once it has answered");
    }

    @Test
    void aScreenThatStoodStillItselfDoesNotBlameTheDesk() {
        after(1);
        watch.told(true);
        now += 50 * TENTH;
        assertEquals(Optional.empty(), after(20));
        assertEquals(Optional.of(Duration.ofSeconds(2)), after(1));
    }
}
