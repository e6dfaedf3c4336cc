package dev.alvh.core.shock;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.condor.CondorValuation;
import dev.alvh.core.observation.Figure;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CondorProfitTest {

    private static final Sample SAMPLE = Sample.calm();
    private static final double SPOT = 6_000;

    /** Not a number of days that survives the way to years and back. */
    private static final double YEARS = 44.7 / 365;

    private static final double SO_FAR = 1_234;

    /** What the condor was sold for, so that it has earned {@link #SO_FAR}. */
    private static final double CREDIT = SAMPLE.condor().mark(SAMPLE.market().spx(), YEARS)
            + SO_FAR / SAMPLE.condor().dollarsPerPoint();

    private static final List<VixPosition> FRONT = List.of(new VixPosition(30 / 365.0, 2_000));

    private static final CondorProfit ALONE = of(List.of(), List.of());
    private static final CondorProfit HEDGED =
            of(SAMPLE.hedged().futures(), SAMPLE.hedged().vixOptions());
    private static final CondorProfit STATIC = of(FRONT, List.of());

    private static CondorProfit of(List<VixPosition> futures, List<VixOptionPosition> calls) {
        return new CondorProfit(
                SAMPLE.condor(),
                SO_FAR,
                YEARS,
                Book.of(SAMPLE.condor(), YEARS).withHedge(futures, calls),
                SAMPLE.market(),
                ShockParameters.DEFAULT);
    }

    private static Stream<CondorProfit> books() {
        return Stream.of(ALONE, HEDGED, STATIC);
    }

    @ParameterizedTest
    @ValueSource(doubles = {4_000, 5_500, 5_633.33, 6_000, 6_250, 6_400, 8_000})
    void theExpiryLineOfTheCondorIsItsPayoff(double spot) {
        assertEquals(SAMPLE.condor().profitAtExpiry(CREDIT, spot), ALONE.at(spot, ALONE.daysToExpiry()), 1e-6);
    }

    @ParameterizedTest
    @MethodSource("books")
    void whereNothingMovesTheProfitIsThePresentOne(CondorProfit book) {
        assertEquals(SO_FAR, book.at(SPOT, 0), 1e-9);
        assertEquals(16.5, book.vix(SPOT, 0), 1e-12);
    }

    @Test
    void aStaticHedgeAddsWhatItsFutureGainsLessItsCarry() {
        double spot = 5_700;
        double days = 25;
        double vixReturn = -4 * Math.log(spot / SPOT);
        double future = SAMPLE.market()
                .curve()
                .constantMaturity(30 / 365.0)
                .asOptional()
                .orElseThrow();
        double first = SAMPLE.market().curve().years(0);
        double floor =
                SAMPLE.market().curve().constantMaturity(first).asOptional().orElseThrow();
        double response = 0.17 + 0.60 * Math.exp(-6.5 * 30 / 365);
        double gain = future * Math.expm1(response * vixReturn) - days / 30 * (future - floor);

        assertEquals(ALONE.at(spot, days) + 2_000 * gain, STATIC.at(spot, days), 1e-6);
    }

    @Test
    void theLegsBeforeExpiryAreWorthWhatTheProfitSays() {
        CondorValuation legs = ALONE.valuation(5_750, 13);

        assertEquals(SAMPLE.condor().dollarsPerPoint() * (CREDIT - legs.mark()), ALONE.at(5_750, 13), 1e-6);
    }

    @Test
    void withVixHeldAPointOfSpxEarnsDeltaAndTheSmileThatMovesWithSpot() {
        // each strike's volatility slides along the smile as spot moves: delta, and vega times the slope
        double step = 0.5;
        double vix = 16.5;
        double slope = (ALONE.at(SPOT + step, 0, vix) - ALONE.at(SPOT - step, 0, vix)) / (2 * step);
        double slid = 0;
        for (var leg : ALONE.valuation(SPOT, 0).legs()) {
            double up = SAMPLE.market().spx().surface().vol(YEARS, k(leg.leg().strike(), SPOT + step));
            double down = SAMPLE.market().spx().surface().vol(YEARS, k(leg.leg().strike(), SPOT - step));
            slid += leg.delta() + 100 * leg.vega() * (up - down) / (2 * step);
        }

        assertEquals(slid, slope, 1e-3 * Math.abs(slid));
    }

    private static double k(double strike, double spot) {
        return Math.log(strike / (spot * Math.exp((0.04 - 0.014) * YEARS)));
    }

    @Test
    void betweenItsShortStrikesTheCondorEarnsByWaiting() {
        double[] days = {0, 10, 20, 30, 40, ALONE.daysToExpiry()};
        for (int i = 1; i < days.length; i++) {
            assertTrue(ALONE.at(SPOT, days[i]) > ALONE.at(SPOT, days[i - 1]));
        }
    }

    @Test
    void breakEvensAreTheClosedFormsAndTheHedgeShiftsThemDown() {
        BreakEvens alone = ALONE.breakEvens();
        BreakEvens hedged = HEDGED.breakEvens(ALONE.breakEvens());

        assertEquals(known(SAMPLE.condor().lowerBreakEven(CREDIT)), known(alone.lower()), 1e-6);
        assertEquals(known(SAMPLE.condor().upperBreakEven(CREDIT)), known(alone.upper()), 1e-6);
        assertEquals(Figure.of(0), alone.lowerShiftBp());
        assertEquals(
                (known(alone.lower()) - known(hedged.lower())) / SPOT * 10_000, known(hedged.lowerShiftBp()), 1e-9);
        assertTrue(known(hedged.lowerShiftBp()) > 0 && known(hedged.upperShiftBp()) < 0, hedged.toString());
    }

    @Test
    void theUpperBreakEvenIsWhatAScanInCentsFinds() {
        double spot = SPOT;
        while (HEDGED.at(spot, ALONE.daysToExpiry()) >= 0) {
            spot += 0.01;
        }

        assertEquals(spot, known(HEDGED.breakEvens(ALONE.breakEvens()).upper()), 0.0101);
    }

    @Test
    void anotherPointOfVixGivesTheHedgeItsShareOfIt() {
        double future = SAMPLE.market()
                .curve()
                .constantMaturity(30 / 365.0)
                .asOptional()
                .orElseThrow();
        double response = 0.17 + 0.60 * Math.exp(-6.5 * 30 / 365);

        assertEquals(0, ALONE.perVixPoint());
        assertEquals(2_000 * future * (Math.pow(17.5 / 16.5, response) - 1), STATIC.perVixPoint(), 1e-8);
    }

    @Test
    void aCellOfTheMatrixAtTheJointResponseIsThePointOfTheLine() {
        double[] spotMoves = {-0.10, -0.05, 0, 0.05};
        double vixMove = Math.exp(-5 * Math.log(0.95)) - 1;
        double[] vixMoves = {-0.2, 0, vixMove};
        double[] line = HEDGED.line(new double[] {5_400, 5_700, 6_000, 6_300}, 10);

        SpotVolMatrix matrix = SpotVolMatrix.of(HEDGED, spotMoves, vixMoves, 10);

        double[] joint = new double[matrix.rows()];
        for (int row = 0; row < joint.length; row++) {
            joint[row] = matrix.jointDollars(row);
        }
        assertArrayEquals(line, joint, 1e-6);
        assertEquals(vixMove, matrix.jointVixMove(1), 1e-12);
        assertEquals(line[1], matrix.dollars(1, 2), 1e-6);
        assertEquals(line[2], matrix.dollars(2, 1), 1e-6);
    }

    @Test
    void moreVolatilityCostsTheCondorAndPaysTheHedge() {
        double[] vixMoves = {-0.3, 0, 0.5, 1};
        SpotVolMatrix alone = SpotVolMatrix.of(ALONE, new double[] {0}, vixMoves, 0);
        SpotVolMatrix hedged = SpotVolMatrix.of(HEDGED, new double[] {0}, vixMoves, 0);
        for (int column = 1; column < vixMoves.length; column++) {
            assertTrue(alone.dollars(0, column) < alone.dollars(0, column - 1));
            assertTrue(hedged.dollars(0, column) - alone.dollars(0, column)
                    > hedged.dollars(0, column - 1) - alone.dollars(0, column - 1));
        }
    }

    private static double known(Figure figure) {
        return figure.asOptional().orElseThrow();
    }
}
