package dev.alvh.core.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ControlAccountTest {

    private static final ControlAccount ACCOUNT = new ControlAccount(-1_234_567, 345_678, 90_001, 2_003);

    @Test
    void equityIsCashAndValueAndTheGainIsWhatItWouldBeWithoutCosts() {
        assertEquals(-888_889, ACCOUNT.equity());
        assertEquals(-888_889 + 90_001 + 2_003, ACCOUNT.gain());
    }

    @Test
    void aMultipleOfTheHedgeHasTheMultipleOfEachAmount() {
        ControlAccount tripled = ACCOUNT.scaled(3);

        assertEquals(3 * ACCOUNT.gain(), tripled.gain());
        assertEquals(3 * ACCOUNT.equity(), tripled.equity());
        assertEquals(3 * ACCOUNT.fees(), tripled.fees());
    }

    @Test
    void aFractionIsRoundedHalfUp() {
        assertEquals(new ControlAccount(-617_283, 172_839, 45_001, 1_002), ACCOUNT.scaled(0.5));
    }
}
