package dev.alvh.core.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class RealisedVolTest {

    @Test
    void isTheRootMeanSquareOfTheLastTwentyLogReturnsPerYear() {
        double[] closes = Closes.walk(31, 300, 100);
        RealisedVol vol = new RealisedVol(20);
        for (int t = 0; t < closes.length; t++) {
            assertEquals(t >= 20, vol.peekFigure(closes[t]).isKnown());
            double peeked = t >= 20 ? vol.peek(closes[t]) : 0;
            vol.commit(closes[t]);
            if (t >= 20) {
                double sum = 0;
                for (int i = t - 19; i <= t; i++) {
                    sum += Math.pow(Math.log(closes[i]) - Math.log(closes[i - 1]), 2);
                }
                assertEquals(Math.sqrt(sum / 20 * 252), vol.value(), 1e-12);
                assertEquals(vol.value(), peeked, 1e-15);
            }
        }
    }

    @Test
    void aDailyMoveOfOnePercentIsAnAnnualVolatilityOfAboutSixteen() {
        RealisedVol vol = new RealisedVol(20);
        for (int t = 0; t <= 20; t++) {
            vol.commit(Math.exp(t % 2 == 0 ? 0 : 0.01));
        }

        assertEquals(0.01 * Math.sqrt(252), vol.value(), 1e-13);
        assertThrows(IllegalArgumentException.class, () -> vol.commit(0));
    }
}
