package dev.alvh.core.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.alvh.core.step.Series;
import dev.alvh.core.step.Ticket;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalTickTest {

    @ParameterizedTest
    @CsvSource({
        "VX, false, 15.05, true",
        "VX, false, 15.01, false",
        "VX, false, 0.05, true",
        "VX, false, 0.00, false",
        "VX, false, -0.05, false",
        "VX, true, 0.01, true",
        "VX, true, 0.00, true",
        "VX, true, -0.73, true",
        "VX, true, -0.735, false",
        "VXM, false, 15.01, true",
        "VXM, false, 15.005, false",
        "CALL, false, 0.01, true",
        "CALL, false, 0.00, false",
        "CALL, false, 2.99, true",
        "CALL, false, 2.995, false",
        "CALL, false, 3.00, true",
        "CALL, false, 3.01, false",
        "CALL, false, 3.04, false",
        "CALL, false, 3.05, true",
        "CALL, false, 12.35, true",
        "CALL, false, 12.36, false",
        "CALL, false, 12.35001, false"
    })
    void theTickIsThatOfTheOrdersOwnPriceAndKind(Series series, boolean spread, double limit, boolean legal) {
        assertEquals(
                legal,
                LegalTick.allows(
                        Batches.order(Ticket.Side.BUY, 1, series, 1, spread).ticket(), limit));
    }
}
