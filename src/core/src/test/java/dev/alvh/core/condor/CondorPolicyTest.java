package dev.alvh.core.condor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.option.Black76;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.surface.SsviSurface;
import dev.alvh.core.surface.VixFamily;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CondorPolicyTest {

    private static final CondorPolicy POLICY = CondorPolicy.DEFAULT;
    private static final double YEARS = 45 / 365.0;

    private static SpxMarket market(double spot, double vix) {
        return new SpxMarket(spot, 0.04, 0.014, new SsviSurface(VixFamily.flat(vix)));
    }

    @ParameterizedTest
    @CsvSource({
        // a third Friday by its PM contract
        "2024-01-02, SPXW 16-Feb-24",
        "2024-01-08, SPXW 23-Feb-24",
        // 45 days end on a Monday: three days after a Friday, and three before the Thursday to which Good Friday moved
        "2024-02-09, SPXW 22-Mar-24",
        "2024-02-10, SPXW 28-Mar-24",
    })
    void theFridayNearestTheTargetIsTakenAndTheEarlierOfTwo(LocalDate date, String code) {
        assertEquals(code, POLICY.expiry(date).code());
    }

    @ParameterizedTest
    @CsvSource({"2024-03-20, SPXW 21-Mar-24", "2024-03-22, SPXW 25-Mar-24", "2024-03-28, SPXW 01-Apr-24"})
    void theOneDayPolicyTakesTheNextExpiryAndNeverOneOfTheSameDay(LocalDate date, String code) {
        assertEquals(code, CondorPolicy.ONE_DAY.expiry(date).code());
    }

    @ParameterizedTest
    @CsvSource({"1500, 11", "4000, 17", "6000, 16.5", "6000, 45", "6003.2, 80"})
    void theStrikesSoldAreThoseOfTheWholeGridWhoseForwardDeltaIsNearest(double spot, double vix) {
        SpxMarket market = market(spot, vix);
        CondorChoice choice = POLICY.choose(market, YEARS, 1_000_000);
        IronCondor condor = assertInstanceOf(CondorChoice.Chosen.class, choice).condor();

        assertEquals(nearest(OptionType.PUT, market), condor.putShort());
        assertEquals(nearest(OptionType.CALL, market), condor.callShort());
        assertEquals(condor.width(), condor.putShort() - condor.putWing());
        assertEquals(condor.width(), condor.callWing() - condor.callShort());
    }

    private static double nearest(OptionType type, SpxMarket market) {
        double best = Double.NaN;
        double smallest = 1;
        for (double strike = 5; strike < 3 * market.spot(); strike += 5) {
            double forward = market.forward(YEARS);
            double delta = Black76.value(type, forward, strike, YEARS, market.vol(strike, YEARS), 0)
                    .delta();
            double gap = Math.abs(Math.abs(delta) - 0.16);
            if (gap < smallest) {
                smallest = gap;
                best = strike;
            }
        }
        return best;
    }

    @ParameterizedTest
    @CsvSource({"200, 5", "749, 5", "750, 10", "1500, 15", "4000, 40", "5999, 60", "6260, 65"})
    void theWingsAreOnePercentOfSpotInFivePointSteps(double spot, double width) {
        assertEquals(width, POLICY.width(spot));
    }

    @ParameterizedTest
    @CsvSource({"1000000, 60, 16", "1000000, 50, 20", "300000, 10, 30", "59999, 60, 0", "60000, 60, 1"})
    void lotsAreWhatATenthOfCapitalCarriesInWidths(double capital, double width, int lots) {
        assertEquals(lots, POLICY.lots(capital, width));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0.123 | 10000   | capital of 10000.0 dollars is too little for one condor of width 60.0
        0     | 1000000 | leaves no time to sell
        """)
    void whereThereIsNoCondorTheReasonIsGiven(double years, double capital, String reason) {
        CondorChoice choice = POLICY.choose(market(6_000, 17), years, capital);

        String given = assertInstanceOf(CondorChoice.None.class, choice).reason();
        assertTrue(given.contains(reason), given);
    }

    @Test
    void aGridTooCoarseForTheDeltaGivesNoCondor() {
        CondorPolicy coarse = new CondorPolicy(ExpiryCycle.FRIDAYS, 45, 0.16, 500, 0.01, 0.10, 0.50, 21, 2);

        assertInstanceOf(CondorChoice.None.class, coarse.choose(market(300, 17), YEARS, 1_000_000));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10, 45, ",
        "10, 5.01, 45, ",
        "10, 5, 45, TAKE_PROFIT",
        "10, 29.9, 45, ",
        "10, 30, 45, STOP",
        "10, 9, 22, ",
        "10, 9, 21, TIME",
        "10, 30, 21, STOP",
        "10, 5, 20, TAKE_PROFIT",
    })
    void aCondorIsClosedForItsProfitItsLossOrItsAge(double credit, double mark, long days, CondorExit exit) {
        assertEquals(Optional.ofNullable(exit), POLICY.exit(credit, mark, days));
    }

    @Test
    void aPolicyOutsideItsDomainIsRefusedWithTheValue() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> new CondorPolicy(ExpiryCycle.FRIDAYS, 45, Double.NaN, 5, 0.01, 0.10, 0.50, 21, 2));

        assertEquals(
                "a condor policy needs shortDelta above 0, below 0.5, got NaN", String.valueOf(refusal.getMessage()));
    }
}
