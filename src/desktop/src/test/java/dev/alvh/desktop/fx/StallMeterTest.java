package dev.alvh.desktop.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StallMeterTest {

    private static final long MILLI = 1_000_000;

    @Test
    void onlyGapsAboveFiftyMillisecondsCountAndTheWorstIsKept() {
        StallMeter meter = new StallMeter();
        meter.pulse(0);
        assertEquals(Stalls.NONE, meter.pulse(50 * MILLI));
        meter.pulse(250 * MILLI);
        assertEquals(new Stalls(2, Duration.ofMillis(200), Duration.ofMillis(60), false), meter.pulse(310 * MILLI));
    }

    @Test
    void aLongGapIsSpokenOfForFiveSeconds() {
        StallMeter meter = new StallMeter();
        meter.pulse(0);
        assertTrue(meter.pulse(300 * MILLI).recent());
        assertTrue(meter.pulse(310 * MILLI).recent());
        meter.rest();
        assertFalse(meter.pulse(5_301 * MILLI).recent());
    }

    @Test
    void whileNothingIsShownNothingStandsStill() {
        StallMeter meter = new StallMeter();
        meter.pulse(0);
        meter.rest();
        assertEquals(Stalls.NONE, meter.pulse(9_000 * MILLI));
    }
}
