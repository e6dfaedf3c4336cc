package dev.alvh.core.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class LotsTest {

    @Test
    void theTotalIsRoundedHalfUpAndSharedByTheLargestRemainder() {
        assertArrayEquals(new int[] {1, 2, 1, 1}, Lots.share(1.1, 1.9, 1.3, 0.7));
        assertArrayEquals(new int[] {2, 1}, Lots.share(1.5, 1.0));
        assertArrayEquals(new int[] {1, 1}, Lots.share(1.2, 1.2));
    }

    @Test
    void ofEqualRemaindersTheFirstIsRoundedUp() {
        assertArrayEquals(new int[] {1, 1, 0, 0}, Lots.share(0.5, 0.5, 0.5, 0.5));
    }

    @Test
    void noGroupDriftsByMoreThanHalfALotAndNoLayerByAWholeOne() {
        SplittableRandom random = new SplittableRandom(442);
        for (int i = 0; i < 10_000; i++) {
            double[] exact = random.doubles(4, 0, 30).toArray();
            int[] lots = Lots.share(exact);
            assertTrue(
                    Math.abs(DoubleStream.of(exact).sum() - Arrays.stream(lots).sum()) <= 0.5 + 1e-12);
            for (int k = 0; k < 4; k++) {
                assertTrue(Math.abs(lots[k] - exact[k]) < 1);
            }
        }
    }

    @Test
    void aRangeLeavesTheRestAlone() {
        int[] lots = {7, 7, 7, 7};
        Lots.share(new double[] {9, 1.5, 0.2, 9}, 1, 3, lots);
        assertArrayEquals(new int[] {7, 2, 0, 7}, lots);
    }

    @Test
    void amountsThatAreNoneAreRefused() {
        assertEquals(
                "lots are shared from amounts of 0 or more, got NaN",
                assertThrows(IllegalArgumentException.class, () -> Lots.share(Double.NaN))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Lots.share(-0.1));
    }
}
