package dev.alvh.core.shock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShockParametersTest {

    private static final ShockParameters DEFAULT = ShockParameters.DEFAULT;

    @ParameterizedTest
    @CsvSource({
        "-0.05, 0, 16, 0.25",
        "-0.05, 20, 16, 0.25",
        "-0.05, 20.5, 16, 0.20",
        "0.05, 0, 16, -0.20",
        "0.05, 45, 16, -0.20",
        "0, 0, 16, 0",
        "0, 45, 7, 0",
        "0, 0, 160, 0",
    })
    void vixMovesAgainstSpxByTheBetaOfTheSideAndOfTheHorizon(double x, double days, double vix, double expected) {
        assertEquals(expected, DEFAULT.vixReturn(x, days, vix), 1e-15);
    }

    @ParameterizedTest
    @CsvSource({"-0.9, 20, 150", "0.5, 20, 8", "0.5, 7, 7", "-0.9, 160, 160"})
    void vixStaysWithinItsBounds(double x, double vix, double shocked) {
        assertEquals(shocked, vix * Math.exp(DEFAULT.vixReturn(x, 0, vix)), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.77", "0.25, 0.28814701", "10, 0.17"})
    void aFutureTakesLessOfTheMoveTheFurtherItIs(double tau, double expected) {
        assertEquals(expected, FutureResponse.DEFAULT.at(tau), 1e-8);
    }

    @ParameterizedTest
    @CsvSource({"1, 1.5", "9, 1.5", "30, 1", "93, 0.6", "184, 0.42", "400, 0.42", "16.431676725154983, 1.25"})
    void anIndexBetweenTwoTenorsFollowsVixByAResponseBetweenTheirs(double days, double response) {
        assertEquals(response, ShockParameters.familyResponse(days), 1e-12);
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> new ShockParameters(Double.NaN, 4, 4, FutureResponse.DEFAULT));
        assertThrows(IllegalArgumentException.class, () -> new FutureResponse(0.17, 0.6, 0));
        assertThrows(IllegalArgumentException.class, () -> new FutureResponse(Double.NaN, 0.6, 6.5));
    }
}
