package dev.alvh.feed.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.canonical.Canonical;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.desk.Batch;
import dev.alvh.core.desk.DeskFold;
import dev.alvh.core.desk.DeskSettings;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.proposal.Order;
import dev.alvh.core.proposal.Phase;
import dev.alvh.core.proposal.Proposal;
import dev.alvh.core.proposal.ProposalState;
import dev.alvh.core.proposal.Ruling;
import dev.alvh.core.proposal.Verdict;
import dev.alvh.core.quote.MarketEvent;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.step.Account;
import dev.alvh.core.step.Books;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.step.Money;
import dev.alvh.core.step.Position;
import dev.alvh.core.step.Series;
import dev.alvh.core.step.Ticket;
import dev.alvh.core.tape.Tape;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.sample.SyntheticFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** What people say to the batches, and what the books become of it, beside a plain loop over the sessions. */
class ApprovalParityTest {

    @TempDir
    private static Path folder;

    private static MarketHistory sample;

    @BeforeAll
    static void readTheSample() throws IOException, BadInputException {
        SyntheticFolder.write(folder);
        sample = DataFolder.read(folder).history();
    }

    private static MarketHistory real() throws BadInputException {
        return DataFolder.read(Path.of(System.getenv("ALVH_REAL_DATA")).resolve("market"))
                .history()
                .upTo(LocalDate.of(2019, 12, 31));
    }

    /** A desk that folds a history, and a person who says a word to each batch as soon as it is proposed. */
    private static List<DeskState> live(
            MarketHistory history, DeskSettings.Approval approval, Function<ProposalState, Verdict> person) {
        LocalDate first = history.curveDates().first();
        DeskFold fold = new DeskFold(
                history.upTo(first.minusDays(1)),
                ExchangeTime.vxSettlement(first.minusDays(1)),
                DeskSettings.of(history.provenance()).with(approval));
        List<DeskState> closes = new ArrayList<>();
        FolderReplay replay =
                new FolderReplay(history, first, history.curveDates().last());
        for (Optional<MarketEvent> next = replay.next(); next.isPresent(); next = replay.next()) {
            MarketEvent event = next.orElseThrow();
            DeskState state = fold.fold(Batch.of(event.at(), List.of(event)));
            if (event instanceof MarketEvent.SessionClosed) {
                closes.add(approval == DeskSettings.Approval.PERSON ? said(fold, state, person) : state);
            }
        }
        return closes;
    }

    private static DeskState said(DeskFold fold, DeskState state, Function<ProposalState, Verdict> person) {
        return state.approvals()
                .book()
                .open()
                .map(batch -> fold.fold(ruled(state.now(), new Ruling(batch.hash(), "ann", person.apply(batch)))))
                .orElse(state);
    }

    private static Batch ruled(Instant now, Ruling ruling) {
        return new Batch(now, List.of(), List.of(ruling), 0, 0);
    }

    private static Verdict approve(ProposalState batch) {
        return new Verdict.Approve();
    }

    /** The same sessions in a plain loop; {@code declined} are the batches of which nothing trades. */
    private static List<Account> looped(MarketHistory history, Books books, List<String> declined) {
        Tape tape = Tape.upTo(history, history.curveDates().last());
        Latches latches = new Latches();
        List<Account> accounts = new ArrayList<>();
        for (int t = 0; t < tape.size(); t++) {
            DayDecision decision = DayDecision.next(tape, t, Presets.DEFAULT, books, latches);
            accounts.add(books.account());
            if (Proposal.of(decision)
                    .map(Proposal::hash)
                    .filter(declined::contains)
                    .isPresent()) {
                books.decline();
            }
        }
        return accounts;
    }

    /** The closes on which VX settled, as the tape has them. */
    private static List<DeskState> decided(List<DeskState> closes) {
        return closes.stream()
                .filter(state -> state.decision()
                        .filter(last -> last.day().date().equals(state.session()))
                        .isPresent())
                .toList();
    }

    private static List<Account> accounts(List<DeskState> closes) {
        return decided(closes).stream().map(DeskState::account).toList();
    }

    private static List<Account> shadows(List<DeskState> closes) {
        return decided(closes).stream().map(DeskState::shadow).toList();
    }

    @Test
    void approvedAtEachCloseByAPersonTheBooksAreThoseOfTheRules() {
        List<DeskState> closes = live(sample, DeskSettings.Approval.PERSON, ApprovalParityTest::approve);
        List<Account> rules = looped(sample, new Books(), List.of());
        assertEquals(rules, accounts(closes));
        assertEquals(rules, shadows(closes));
        assertNotEquals(0, rules.getLast().futures());
    }

    @Test
    void approvedByPolicyEachBatchIsFilledAndTheShadowIsTheBook() {
        assertPolicies(sample);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "ALVH_REAL_DATA", matches = ".+")
    void from2004To2019EverythingApprovedAndNothingApprovedAreThePlainLoops() throws BadInputException {
        assertPolicies(real());
    }

    private static void assertPolicies(MarketHistory history) {
        List<DeskState> all = live(history, DeskSettings.Approval.ALL, ApprovalParityTest::approve);
        List<Account> rules = looped(history, new Books(), List.of());
        assertEquals(rules, accounts(all));
        assertEquals(rules, shadows(all));
        all.forEach(state -> {
            state.approvals().book().past().forEach(batch -> assertEquals(Phase.FILLED, batch.phase()));
            state.approvals().book().open().ifPresent(batch -> assertEquals(Phase.APPROVED, batch.phase()));
        });
        List<DeskState> none = live(history, DeskSettings.Approval.NONE, ApprovalParityTest::approve);
        assertEquals(looped(history, Books.withoutHedge(), List.of()), accounts(none));
        assertEquals(rules, shadows(none));
        none.getLast().approvals().book().past().forEach(batch -> assertEquals(Phase.EXPIRED, batch.phase()));
    }

    @Test
    void whatNobodyApprovesDoesNotTradeAndARulingThatIsRefusedIsNoApproval() {
        List<DeskState> closes = live(sample, DeskSettings.Approval.PERSON, _ -> new Verdict.Confirm());
        assertEquals(looped(sample, Books.withoutHedge(), List.of()), accounts(closes));
        DeskState last = closes.getLast();
        assertEquals(0, last.account().hedgeFees());
        assertNotEquals(0, last.shadow().hedgeFees());
        assertTrue(last.approvals().refused().orElseThrow().why().startsWith("No override of "));
    }

    @Test
    void oneBatchRejectedIsThatBatchNotTradedAndNothingElse() {
        assertOneRejected(sample);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "ALVH_REAL_DATA", matches = ".+")
    void oneBatchRejectedOn2004To2019IsThatBatchNotTradedAndNothingElse() throws BadInputException {
        assertOneRejected(real());
    }

    private static void assertOneRejected(MarketHistory history) {
        List<ProposalState> batches = new ArrayList<>();
        live(history, DeskSettings.Approval.PERSON, batch -> {
            batches.add(batch);
            return new Verdict.Approve();
        });
        // one of several tickets, in the middle of the run
        ProposalState chosen = batches.stream()
                .skip(batches.size() / 2)
                .filter(batch -> batch.orders().size() >= 3)
                .findFirst()
                .orElseThrow();
        List<DeskState> closes = live(
                history,
                DeskSettings.Approval.PERSON,
                batch -> batch.hash().equals(chosen.hash())
                        ? new Verdict.Reject("the release is near")
                        : new Verdict.Approve());
        List<Account> looped = looped(history, new Books(), List.of(chosen.hash()));
        assertEquals(looped, accounts(closes));
        assertEquals(looped(history, new Books(), List.of()), shadows(closes));

        List<DeskState> decided = decided(closes);
        int t = 0;
        while (!Proposal.of(decided.get(t).decision().orElseThrow())
                .map(Proposal::hash)
                .equals(Optional.of(chosen.hash()))) {
            assertEquals(decided.get(t).shadow(), decided.get(t).account());
            t++;
        }
        assertEquals(
                Phase.REJECTED,
                decided.get(t).approvals().book().past().getFirst().phase());
        assertEquals(decided.get(t).shadow(), decided.get(t).account());
        DeskState next = decided.get(t + 1);
        assertCostsOf(chosen.proposal().orders(), next);
    }

    /** On the day of a fill at the settlement all that differs is what trading costs. */
    private static void assertCostsOf(List<Order> untraded, DeskState next) {
        long contracts = 0;
        double fees = 0;
        for (Order order : untraded) {
            int legs = order.ticket().spreadWith().isPresent() ? 2 : 1;
            contracts += (long) legs * order.ticket().quantity();
            fees += legs
                    * order.ticket().quantity()
                    * switch (order.ticket().series()) {
                        case Series.VX -> Presets.DEFAULT.costs().vx().fee();
                        case Series.VXM -> Presets.DEFAULT.costs().vxm().fee();
                        case Series.CALL -> Presets.DEFAULT.costs().vixOption().fee();
                    };
        }
        assertTrue(contracts > 0);
        Account book = next.account();
        Account shadow = next.shadow();
        assertEquals(Money.of(fees), shadow.hedgeFees() - book.hedgeFees());
        assertTrue(shadow.hedgeSpreads() > book.hedgeSpreads());
        assertEquals(
                shadow.hedgeFees() - book.hedgeFees() + shadow.hedgeSpreads() - book.hedgeSpreads(),
                book.equity() - shadow.equity());
        assertEquals(Money.dollars(book.equity() - shadow.equity()), next.earnedByOverrides());
    }

    @Test
    void aModifiedBatchTradesExactlyItsTicketsAndThoseThatTheLayersCannotShareAreRefused() {
        Map<String, List<Order>> wanted = new HashMap<>();
        int[] turn = {0};
        List<DeskState> closes = live(sample, DeskSettings.Approval.PERSON, batch -> {
            List<Order> modified = modified(batch.orders(), turn[0]++);
            if (modified.isEmpty() || modified.equals(batch.orders())) {
                return new Verdict.Approve();
            }
            wanted.put(batch.hash(), modified);
            return new Verdict.Modify(modified, "less");
        });
        int traded = 0;
        int refused = 0;
        List<DeskState> decided = decided(closes);
        for (int t = 0; t + 1 < decided.size(); t++) {
            DeskState before = decided.get(t);
            DeskState after = decided.get(t + 1);
            Optional<ProposalState> open = before.approvals().book().open();
            if (open.filter(batch -> batch.phase() == Phase.MODIFIED).isPresent()) {
                assertEquals(wanted.get(open.get().hash()), open.get().orders());
                Map<String, Integer> expected = held(before);
                open.get().orders().forEach(order -> trade(expected, order.ticket()));
                // what settles on the day of the fill is gone
                expected.keySet().removeIf(name -> name.endsWith("@" + after.session()));
                expected.values().removeIf(quantity -> quantity == 0);
                assertEquals(expected, held(after), () -> "on " + after.session());
                traded++;
            } else if (open.isPresent() && before.approvals().refused().isPresent()) {
                assertTrue(before.approvals().refused().get().why().startsWith("These tickets would leave a layer"));
                refused++;
            }
        }
        assertTrue(traded > 50, "traded: " + traded);
        assertTrue(refused > 5, "refused: " + refused);
    }

    /** In turn: the first ticket left out, the last left out, one contract fewer and one more of each. */
    private static List<Order> modified(List<Order> orders, int turn) {
        return switch (turn % 4) {
            case 0 -> orders.subList(1, orders.size());
            case 1 -> orders.subList(0, orders.size() - 1);
            case 2 ->
                orders.stream()
                        .map(order -> order.withQuantity(Math.max(order.ticket().quantity() - 1, 1)))
                        .toList();
            default ->
                orders.stream()
                        .map(order -> order.ticket().side() == Ticket.Side.BUY
                                ? order.withQuantity(order.ticket().quantity() + 1)
                                : order)
                        .toList();
        };
    }

    private static void trade(Map<String, Integer> held, Ticket ticket) {
        int quantity = ticket.side() == Ticket.Side.BUY ? ticket.quantity() : -ticket.quantity();
        held.merge(name(ticket.series(), ticket.callStrike().orElse(0), ticket.contract()), quantity, Integer::sum);
        ticket.spreadWith().ifPresent(far -> held.merge(name(ticket.series(), 0, far), -quantity, Integer::sum));
    }

    private static Map<String, Integer> held(DeskState state) {
        Map<String, Integer> held = new HashMap<>();
        state.decision().orElseThrow().layers().stream()
                .flatMap(layer -> Stream.concat(layer.held().stream(), layer.written().stream()))
                .forEach(position -> hold(held, position));
        held.values().removeIf(quantity -> quantity == 0);
        return held;
    }

    private static void hold(Map<String, Integer> held, Position position) {
        boolean calls = position.callStrike().isPresent();
        held.merge(
                name(calls ? Series.CALL : Series.VX, position.callStrike().orElse(0), position.contract()),
                position.vx(),
                Integer::sum);
        if (position.vxm() != 0) {
            held.merge(name(Series.VXM, 0, position.contract()), position.vxm(), Integer::sum);
        }
    }

    private static String name(Series series, double strike, VxFuture contract) {
        return series + " " + strike + "@" + contract.settlement().date();
    }

    @Test
    void theSameBatchesWithTheSameRulingsMakeTheSameStates() {
        MarketHistory years = sample.upTo(sample.curveDates().first().plusMonths(30));
        assertEquals(digests(years), digests(years));
    }

    private static List<String> digests(MarketHistory history) {
        Canonical canonical = new Canonical();
        int[] turn = {0};
        return live(history, DeskSettings.Approval.PERSON, batch -> switch (turn[0]++ % 3) {
                    case 0 -> new Verdict.Reject("not now");
                    case 1 -> new Verdict.Approve();
                    default -> new Verdict.Modify(modified(batch.orders(), turn[0]), "less");
                })
                .stream()
                .map(canonical::digest)
                .toList();
    }
}
