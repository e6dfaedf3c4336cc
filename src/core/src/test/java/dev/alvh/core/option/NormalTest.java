package dev.alvh.core.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NormalTest {

    @Test
    void theScaledCumulativeIsRightToTheLastDigitsOnItsWholeRange() {
        SplittableRandom random = new SplittableRandom(1976);
        for (int i = 0; i < 400; i++) {
            double z = -12 * random.nextDouble();
            BigDecimal big = new BigDecimal(z);
            BigDecimal exact = PreciseBlack.cumulative(big)
                    .multiply(PreciseBlack.exp(big.multiply(big).divide(BigDecimal.TWO)))
                    .multiply(BigDecimal.TWO);
            assertEquals(exact.doubleValue(), Normal.scaledCumulative(z), exact.doubleValue() * 1e-15, "z = " + z);
        }
    }

    @Test
    void theCumulativeAgreesWithPublishedTables() {
        assertEquals(0.5, Normal.cumulative(0));
        assertEquals(0.8413447460685429, Normal.cumulative(1), 2e-16);
        assertEquals(0.15865525393145705, Normal.cumulative(-1), 2e-16);
        assertEquals(0.02275013194817921, Normal.cumulative(-2), 3e-17);
        assertEquals(2.866515718791939e-7, Normal.cumulative(-5), 1e-21);
        assertEquals(7.619853024160525e-24, Normal.cumulative(-10), 1e-37);
    }

    @Test
    void theCumulativeRisesFromZeroToOneWithoutAStepBack() {
        double last = 0;
        for (double z = -40; z <= 40; z += 0.001) {
            double next = Normal.cumulative(z);
            assertTrue(next >= last - 1e-16 && next >= 0 && next <= 1, "z = " + z);
            last = next;
        }
        assertEquals(1, last);
    }
}
