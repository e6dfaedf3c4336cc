package dev.alvh.cli.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.cli.Answer;
import dev.alvh.cli.Run;
import dev.alvh.core.control.Control;
import dev.alvh.feed.input.BadInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The book of one close of the sample, its parts held against each other. */
class ExplainedBookTest {

    private static final double CENT = 0.01;
    private static final List<String> TERMS =
            List.of("theta", "rollDown", "delta", "gamma", "skew", "cross", "rates", "trades", "fees", "residual");

    private static Answer answer;
    private static Answer condor;

    @BeforeAll
    static void explain() throws IOException, BadInputException {
        answer = Answer.of(
                Run.of("explain", "--data", Path.of("../../assets/sample"), "--date", "2025-09-02", "--json"));
        condor = answer.object("condor");
    }

    private static double leg(int index, String name) {
        return condor.objects("legs").get(index).number(name);
    }

    private static double lots() {
        return leg(0, "quantity");
    }

    @Test
    void theLegsMakeUpCreditMarkAndProfit() {
        double credit = 0;
        double mark = 0;
        double profit = 0;
        for (Answer leg : condor.objects("legs")) {
            credit -= leg.number("entryPrice") * Math.signum(leg.number("quantity"));
            mark -= leg.number("price") * Math.signum(leg.number("quantity"));
            profit += leg.number("profit");
        }

        assertEquals(credit, condor.number("credit"), 1e-9);
        assertEquals(mark, condor.number("mark"), 1e-9);
        assertEquals(profit, condor.number("profit"), 1e-6);
        assertEquals(100 * lots() * (credit - mark), profit, 1e-6);
    }

    @Test
    void whatCanBeWonAndLostFollowsFromStrikesAndCredit() {
        double credit = condor.number("credit");
        double width = leg(1, "strike") - leg(0, "strike");

        assertEquals(100 * lots() * credit, condor.number("maxProfit"), CENT);
        assertEquals(100 * lots() * (width - credit), condor.number("maxLoss"), CENT);
        assertEquals(condor.number("maxLoss"), condor.number("margin"), CENT);
        assertTrue(condor.number("portfolioMargin") > 0
                && condor.number("portfolioMargin") < condor.number("margin") + condor.number("profit") + CENT);
        assertEquals(List.of(leg(1, "strike") - credit, leg(2, "strike") + credit), condor.numbers("breakEvens"));
    }

    @Test
    void theHedgeEarnsItsCoverageOfTheMaximumLoss() {
        Answer sizing = answer.object("sizing");

        assertEquals(condor.number("maxLoss"), sizing.number("condorMaxLoss"), CENT);
        assertEquals(
                0.65 * sizing.number("condorMaxLoss") / sizing.number("hedgeGain"),
                sizing.number("dollarsPerPoint"),
                1e-6);
        assertTrue(sizing.number("shock") < 0);
    }

    @Test
    void theScenariosBeginAtZeroAndEndAtThePayoff() {
        List<Answer> moves = answer.object("scenarios").objects("moves");
        assertEquals(13, moves.size());
        double worst = -condor.number("maxLoss") - condor.number("profit");
        double best = condor.number("maxProfit") - condor.number("profit");
        for (Answer row : moves) {
            double spx = row.number("spx");
            double payoff = Math.max(leg(1, "strike") - spx, 0)
                    - Math.max(leg(0, "strike") - spx, 0)
                    + Math.max(spx - leg(2, "strike"), 0)
                    - Math.max(spx - leg(3, "strike"), 0);
            double atExpiry = row.numbers("condor").getLast();
            assertEquals(100 * lots() * (condor.number("mark") - payoff), atExpiry, CENT);
            assertTrue(atExpiry >= worst - CENT && atExpiry <= best + CENT);
            if (row.number("move") == 0) {
                assertEquals(0, row.numbers("condor").getFirst(), CENT);
                assertEquals(0, row.numbers("adaptive").getFirst(), CENT);
            }
        }
        // what the hedge adds where the market falls furthest
        assertTrue(moves.getFirst().numbers("adaptive").getFirst()
                > moves.getFirst().numbers("condor").getFirst());
    }

    @Test
    void theShiftIsTheDistanceOfTheBreakEvensInBasisPointsOfSpot() {
        Answer breakEvens = answer.object("book").object("breakEvens");
        Answer shift = answer.object("book").object("breakEvenShiftBp");
        double spot = answer.object("scenarios").objects("moves").stream()
                .filter(row -> row.number("move") == 0)
                .findFirst()
                .orElseThrow()
                .number("spx");

        assertEquals(condor.numbers("breakEvens").getFirst(), breakEvens.number("condor"), 1e-6);
        assertEquals(
                (breakEvens.number("condor") - breakEvens.number("adaptive")) / spot * 10_000,
                shift.number("adaptive"),
                1e-6);
        assertTrue(shift.number("adaptive") > 0);
    }

    @Test
    void theTermsOfEachBookAndEachLineSumToWhatWasBooked() {
        Answer pnl = answer.object("pnl");
        Answer legs = pnl.object("condor");
        Answer layers = pnl.object("hedge");

        assertEquals("2025-09-02", pnl.text("to"));
        assertEquals(4, legs.objects("legs").size());
        List<Answer> lines = Stream.concat(legs.objects("legs").stream(), layers.objects("layers").stream())
                .toList();
        Stream.concat(Stream.of(legs, layers, pnl.object("net")), lines.stream())
                .forEach(terms -> assertEquals(terms.number("booked"), sum(terms), 1e-6));
        for (String term : TERMS) {
            assertEquals(
                    legs.number(term) + layers.number(term), pnl.object("net").number(term), 1e-6, term);
        }
        assertEquals(
                pnl.object("net").number("booked"),
                lines.stream().mapToDouble(line -> line.number("booked")).sum()
                        + pnl.object("net").number("trades")
                        + pnl.object("net").number("fees"),
                1e-6);
        assertTrue(pnl.object("net").number("booked") != 0);
    }

    private static double sum(Answer terms) {
        double sum = 0;
        for (String term : TERMS) {
            sum += terms.number(term);
        }
        Answer vega = terms.object("vega");
        for (String index : vega.names()) {
            sum += vega.number(index);
        }
        return sum;
    }

    @Test
    void everyHedgeHasItsScenarios() {
        Answer hedges = answer.object("book").object("scenarios");
        List<Answer> moves = answer.object("scenarios").objects("moves");
        for (int row = 0; row < moves.size(); row++) {
            assertEquals(
                    moves.get(row).numbers("adaptive"),
                    hedges.objects("adaptive").get(row).numbers("dollars"));
            assertEquals(
                    moves.get(row).numbers("condor"),
                    hedges.object("controls").objects("unhedged").get(row).numbers("dollars"));
        }
        assertEquals(answer.object("scenarios").numbers("days"), hedges.numbers("days"));
        assertEquals(
                Control.ALL.stream().map(Control::key).toList(),
                hedges.object("controls").names());
    }
}
