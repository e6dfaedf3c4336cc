package dev.alvh.core.shock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.observation.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LowerBreakEvenTest {

    private static final Sample SAMPLE = Sample.calm();

    private static Figure of(Book book, double profitSoFar, Carry carry) {
        return LowerBreakEven.of(SAMPLE.shocked(book), profitSoFar, Sample.DAYS, carry);
    }

    private static double known(Figure figure) {
        return figure.asOptional().orElseThrow();
    }

    @Test
    void ofTheCondorAloneItIsTheStrikeSoldLessTheCredit() {
        double closedForm = known(SAMPLE.condor().lowerBreakEven(SAMPLE.credit()));

        assertEquals(closedForm, known(of(SAMPLE.unhedged(), 0, Carry.PAID)), 1e-9);
    }

    @Test
    void aProfitAlreadyMadeMovesItAsALargerCreditWould() {
        double made = SAMPLE.condor().dollarsPerPoint() * 3;

        assertEquals(
                known(SAMPLE.condor().lowerBreakEven(SAMPLE.credit() + 3)),
                known(of(SAMPLE.unhedged(), made, Carry.PAID)),
                1e-9);
    }

    @ParameterizedTest
    @EnumSource
    void ofTheWholeBookItIsWhatAScanInCentsFinds(Carry carry) {
        ShockedBook book = SAMPLE.shocked(SAMPLE.hedged());
        double spot = 6_000;
        while (book.change(Math.log(spot / 6_000), Sample.DAYS, carry) >= 0) {
            spot -= 0.01;
        }

        assertEquals(spot, known(of(SAMPLE.hedged(), 0, carry)), 0.0101);
    }

    @Test
    void carryTakesBackPartOfWhatTheHedgeAdds() {
        double without = shiftBp(SAMPLE, ShockParameters.DEFAULT, Carry.LEFT_OUT);
        double with = shiftBp(SAMPLE, ShockParameters.DEFAULT, Carry.PAID);

        assertTrue(0 < with && with < without, with + " of " + without);
    }

    @ParameterizedTest
    @CsvSource({
        // the beta of long horizons, 4, holds at the 45 days of expiry; with that of sizing, 5, the whole coverage
        // counts
        "15, 4, 34, 38, 19, 25",
        "16.5, 4, 34, 38, 21, 26",
        "18, 4, 34, 38, 23, 28",
        "16.5, 5, 46, 48, 31, 36",
    })
    void onACalmDayTheDefaultHedgeMovesItByTensOfBasisPoints(
            double vix, double betaLong, double least, double most, double leastAfterCarry, double mostAfterCarry) {
        double[] futures = {vix + 1.1, vix + 2.2, vix + 3.0, vix + 3.6, vix + 4.0, vix + 4.3, vix + 4.5};
        Sample day = Sample.of(6_000, vix, futures);
        ShockParameters parameters = new ShockParameters(5, 4, betaLong, FutureResponse.DEFAULT);

        double before = shiftBp(day, parameters, Carry.LEFT_OUT);
        double after = shiftBp(day, parameters, Carry.PAID);

        assertTrue(least < before && before < most, "before carry " + before);
        assertTrue(leastAfterCarry < after && after < mostAfterCarry, "after carry " + after);
    }

    private static double shiftBp(Sample day, ShockParameters parameters, Carry carry) {
        ShockedBook hedged = new ShockedBook(day.hedged(), day.market(), parameters);
        Figure alone = day.condor().lowerBreakEven(day.credit());
        Figure book = LowerBreakEven.of(hedged, 0, Sample.DAYS, carry);
        return known(LowerBreakEven.shiftBp(alone, book, 6_000));
    }

    @Test
    void aBookThatLosesWhereSpotStandsHasNone() {
        Figure none = of(SAMPLE.unhedged(), -1e6, Carry.PAID);

        assertEquals(Figure.unavailable("book loses at spot"), none);
        assertEquals(none, LowerBreakEven.shiftBp(Figure.of(5_600), none, 6_000));
    }

    @Test
    void aHedgeThatOutweighsTheCondorLeavesNoRoot() {
        Book overhedged = SAMPLE.unhedged().withHedge(List.of(new VixPosition(0, 100_000)), List.of());

        assertEquals(Figure.unavailable("no root"), of(overhedged, 0, Carry.PAID));
    }

    @Test
    void theFirstZeroFromSpotCountsNotTheLast() {
        // a hedge that is enough again further down: the loss lies between two zeros
        Book book = SAMPLE.unhedged().withHedge(List.of(new VixPosition(30 / 365.0, 5_500)), List.of());
        ShockedBook shocked = SAMPLE.shocked(book);

        double zero = known(of(book, 0, Carry.PAID));

        assertTrue(shocked.change(Math.log(zero * 0.999 / 6_000), Sample.DAYS, Carry.PAID) < 0);
        assertTrue(shocked.change(Math.log(0.6), Sample.DAYS, Carry.PAID) > 0);
        for (double spot = 6_000; spot > zero + 0.01; spot -= 0.5) {
            assertTrue(shocked.change(Math.log(spot / 6_000), Sample.DAYS, Carry.PAID) >= 0, "at " + spot);
        }
    }
}
