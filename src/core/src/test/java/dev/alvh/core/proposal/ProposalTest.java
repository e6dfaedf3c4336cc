package dev.alvh.core.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.ruleset.CostTerms;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.signal.SyntheticHistory;
import dev.alvh.core.step.Books;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.step.Series;
import dev.alvh.core.step.Ticket;
import dev.alvh.core.tape.Tape;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTest {

    private static final Tape TAPE = Tape.upTo(SyntheticHistory.whole(), SyntheticHistory.TO);

    private static Ticket ticket(Ticket.Side side, Series series, Figure price, boolean spread) {
        return new Ticket(
                side,
                1,
                series,
                VxFuture.monthly(YearMonth.of(2024, 6)),
                series == Series.CALL ? OptionalDouble.of(20) : OptionalDouble.empty(),
                price,
                spread ? Optional.of(VxFuture.monthly(YearMonth.of(2024, 7))) : Optional.empty());
    }

    /** Half-spreads of the default costs: VX and VXM 0.05, calls the larger of 0.02 and 3 %. */
    @ParameterizedTest
    @CsvSource({
        "BUY, VX, 15.025, false, 15.10",
        "SELL, VX, 15.025, false, 14.95",
        "BUY, VX, 15.00, false, 15.05",
        "BUY, VXM, 15.021, false, 15.08",
        "SELL, VXM, 15.021, false, 14.97",
        "SELL, VX, -0.725, true, -0.83",
        "SELL, VX, 8.50, true, 8.40",
        "BUY, CALL, 0.503, false, 0.53",
        "SELL, CALL, 0.503, false, 0.48",
        "BUY, CALL, 2.95, false, 3.05",
        "BUY, CALL, 2.90, false, 2.99",
        "SELL, CALL, 3.20, false, 3.10",
        "SELL, CALL, 0.01, false, 0.01"
    })
    void aLimitLiesAHalfSpreadBeyondThePriceOnALegalTickOfItsOwn(
            Ticket.Side side, Series series, double price, boolean spread, double limit) {
        assertEquals(
                Figure.of(limit), LimitPrice.of(ticket(side, series, Figure.of(price), spread), CostTerms.DEFAULT));
    }

    @Test
    void aTicketWithoutAPriceHasNoLimitAndSaysWhy() {
        Figure none = Figure.unavailable("no settlement on 2024-06-03");
        assertEquals(none, LimitPrice.of(ticket(Ticket.Side.BUY, Series.VX, none, false), CostTerms.DEFAULT));
    }

    @Test
    void theSameDecisionHasTheSameIdAndEachCloseItsOwn() {
        Books books = new Books();
        Latches latches = new Latches();
        Set<String> ids = new HashSet<>();
        int proposals = 0;
        for (int t = 0; t < 400; t++) {
            DayDecision decision = DayDecision.next(TAPE, t, Presets.DEFAULT, books, latches);
            Optional<Proposal> proposal = Proposal.of(decision);
            assertEquals(decision.tickets().isEmpty(), proposal.isEmpty());
            assertEquals(proposal, Proposal.of(decision));
            proposal.ifPresent(one -> ids.add(one.id()));
            proposals += proposal.isPresent() ? 1 : 0;
        }
        assertTrue(proposals > 20, "proposals: " + proposals);
        assertEquals(proposals, ids.size());
    }

    @Test
    void theHashIsThatOfWhatTheDecisionCameFromTheRulesetIncluded() {
        int t = 400;
        while (DayDecision.on(TAPE, t, Presets.DEFAULT).tickets().isEmpty()
                || DayDecision.on(TAPE, t, Presets.VIX_CALLS_30_110_220)
                        .tickets()
                        .isEmpty()) {
            t++;
        }
        Proposal one = Proposal.of(DayDecision.on(TAPE, t, Presets.DEFAULT)).orElseThrow();
        Proposal other = Proposal.of(DayDecision.on(TAPE, t, Presets.VIX_CALLS_30_110_220))
                .orElseThrow();
        assertEquals(one.batch(), other.batch());
        assertNotEquals(one.hash(), other.hash());
    }

    @Test
    void aCloseStandsUntilTheNextSettlementAndASessionsBatchForTheRulesetsTimeWithinIt() {
        int t = 400;
        while (DayDecision.on(TAPE, t, Presets.DEFAULT).tickets().isEmpty()) {
            t++;
        }
        DayDecision decision = DayDecision.on(TAPE, t, Presets.DEFAULT);
        Proposal proposal = Proposal.of(decision).orElseThrow();
        Instant close = ExchangeTime.vxSettlement(decision.day().date());
        assertEquals(
                ExchangeTime.vxSettlement(TAPE.day(t + 1).date()),
                ProposalEvent.Issued.atClose(close, proposal, decision).expires());
        Instant noon = close.minusSeconds(3 * 3_600);
        assertEquals(
                noon.plusSeconds(30 * 60),
                ProposalEvent.Issued.inSession(noon, proposal, decision).expires());
        Instant late = close.minusSeconds(60);
        assertEquals(
                close, ProposalEvent.Issued.inSession(late, proposal, decision).expires());
    }
}
