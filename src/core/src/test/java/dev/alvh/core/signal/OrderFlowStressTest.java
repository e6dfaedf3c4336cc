package dev.alvh.core.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.observation.Figure;
import org.junit.jupiter.api.Test;

class OrderFlowStressTest {

    private static final long TEN_OCLOCK = 36_000_000;

    private final OrderFlowStress flow = new OrderFlowStress();
    private long now = TEN_OCLOCK;

    @Test
    void isOneAtTheUsualRateAndCrowdedAboveFiveTimesIt() {
        quotes(600, 10);

        assertEquals(1.0, stress());
        assertFalse(flow.isCrowded(now));
        quotes(9, 55);
        assertEquals(5.05, stress(), 1e-12);
        assertTrue(flow.isCrowded(now));
        quotes(10, 50);
        assertEquals(5.0, stress(), 1e-12);
        assertFalse(flow.isCrowded(now));
    }

    @Test
    void fadesAsTheLastTenSecondsPass() {
        quotes(600, 10);
        quotes(10, 100);
        assertEquals(10.0, stress());

        quotes(10, 10);
        assertEquals(1.0, stress());
        now += 10_000;
        assertEquals(0.0, stress());
    }

    @Test
    void needsFiveMinutesOfWindows() {
        quotes(299, 10);

        assertEquals(Figure.unavailable("needs 30 windows of 10 s, has 29"), flow.stress(now));
        quotes(1, 10);
        now += 1_000;
        assertTrue(flow.stress(now).isKnown());
    }

    @Test
    void aNightWithoutQuotesLeavesNoUsualRate() {
        quotes(2_000, 10);
        now += 12 * 3_600_000;

        assertEquals(
                Figure.unavailable("quotes have been standing still for most of the last half hour"), flow.stress(now));
        quotes(1_000, 10);
        assertEquals(1.0, stress());
    }

    @Test
    void aTimeBeforeTheLatestCountsAsTheLatest() {
        quotes(600, 10);
        for (int i = 0; i < 500; i++) {
            flow.update(now - 5_000);
        }

        assertEquals(6.0, stress());
    }

    @Test
    void theHalfHourBeforeSetsTheUsualRateNotTheHourBefore() {
        quotes(3_600, 100);
        quotes(800, 10);
        assertEquals(0.1, stress(), 1e-12);
        quotes(200, 10);

        assertEquals(1.0, stress());
    }

    /** So many updates in each of the next seconds; the clock then stands within the last of them. */
    private void quotes(int seconds, int each) {
        for (int s = 0; s < seconds; s++) {
            now += 1_000;
            for (int i = 0; i < each; i++) {
                flow.update(now);
            }
        }
    }

    private double stress() {
        return flow.stress(now).asOptional().orElseThrow();
    }
}
