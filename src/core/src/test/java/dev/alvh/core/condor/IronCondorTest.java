package dev.alvh.core.condor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.observation.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IronCondorTest {

    /** Put side 50 wide, call side 60 wide. */
    private static final IronCondor CONDOR = new IronCondor(3_700, 3_750, 4_200, 4_260, 3);

    @ParameterizedTest
    @CsvSource({
        "1, 50",
        "3600, 50",
        "3700, 50",
        "3737.5, 12.5",
        "3750, 0",
        "4000, 0",
        "4200, 0",
        "4212.5, 12.5",
        "4260, 60",
        "9000, 60"
    })
    void atExpiryClosingCostsWhatTheSpreadInTheMoneyIsWorth(double spot, double payout) {
        assertEquals(payout, CONDOR.payout(spot));
        assertEquals(300 * (12.5 - payout), CONDOR.profitAtExpiry(12.5, spot));
    }

    @Test
    void creditWidthAndQuantityGiveProfitLossAndMarginInDollars() {
        assertEquals(60, CONDOR.width());
        assertEquals(3_750, CONDOR.maxProfit(12.5));
        assertEquals(14_250, CONDOR.maxLoss(12.5));
        assertEquals(14_250, CONDOR.margin(12.5));
        assertEquals(0, CONDOR.margin(61));
    }

    @Test
    void atABreakEvenNothingIsMadeOrLost() {
        double lower = CONDOR.lowerBreakEven(12.5).asOptional().orElseThrow();
        double upper = CONDOR.upperBreakEven(12.5).asOptional().orElseThrow();

        assertEquals(3_737.5, lower);
        assertEquals(4_212.5, upper);
        assertEquals(0, CONDOR.profitAtExpiry(12.5, lower));
        assertEquals(0, CONDOR.profitAtExpiry(12.5, upper));
    }

    @Test
    void aSideThatTheCreditCoversHasNoBreakEven() {
        Figure lower = CONDOR.lowerBreakEven(55);

        assertFalse(lower.isKnown());
        assertTrue(lower.toString().contains("cannot lose below"), lower.toString());
        assertEquals(Figure.of(4_255), CONDOR.upperBreakEven(55));
        assertTrue(CONDOR.profitAtExpiry(55, 1) > 0);
    }

    @Test
    void aCondorEnteredForADebitLosesEverywhere() {
        assertFalse(CONDOR.lowerBreakEven(-1).isKnown());
        assertFalse(CONDOR.upperBreakEven(-1).isKnown());
        assertTrue(CONDOR.profitAtExpiry(-1, 4_000) < 0);
    }

    @ParameterizedTest
    @CsvSource({
        "3750, 3700, 4200, 4250, 1",
        "3700, 3700, 4200, 4250, 1",
        "3700, 3750, 3750, 4250, 1",
        "3700, 3750, 4250, 4200, 1",
        "0, 3750, 4200, 4250, 1",
        "NaN, 3750, 4200, 4250, 1",
        "3700, 3750, NaN, 4250, 1",
        "3700, 3750, 4200, Infinity, 1",
        "3700, 3750, 4200, 4250, 0",
    })
    void strikesThatDoNotRiseAndQuantitiesOfNothingAreRefusedWithTheirValues(
            double putWing, double putShort, double callShort, double callWing, int quantity) {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class, () -> new IronCondor(putWing, putShort, callShort, callWing, quantity));

        String expected = quantity == 0 ? "got 0" : putWing + ", " + putShort + ", " + callShort + ", " + callWing;
        assertTrue(String.valueOf(refusal.getMessage()).contains(expected), refusal.getMessage());
    }
}
