package dev.alvh.core.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.canonical.Canonical;
import dev.alvh.core.canonical.CanonicalReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Thousands of sequences of events in any order, most of them impossible: what holds whatever is said. */
class RandomEventsTest {

    private static final int SEQUENCES = 4_000;
    private static final int EVENTS = 40;
    private static final int BATCHES = 5;

    /** The arrows of the method; the machine knows none of this table. */
    private static final Map<Phase, Set<Phase>> ARROWS = new EnumMap<>(Map.of(
            Phase.PROPOSED,
            EnumSet.of(Phase.PROPOSED, Phase.APPROVED, Phase.MODIFIED, Phase.REJECTED, Phase.EXPIRED, Phase.SUPERSEDED),
            Phase.APPROVED,
            EnumSet.of(Phase.STAGED, Phase.CANCELLED),
            Phase.MODIFIED,
            EnumSet.of(Phase.STAGED, Phase.CANCELLED),
            Phase.STAGED,
            EnumSet.of(Phase.FILLED, Phase.CANCELLED)));

    private static final Set<Phase> DECISIONS = EnumSet.of(Phase.APPROVED, Phase.MODIFIED, Phase.REJECTED);

    @Test
    void noSequenceReachesAnImpossibleStateDecidesTwiceOrLosesAnEvent() {
        Set<Phase> seen = EnumSet.noneOf(Phase.class);
        long refusals = 0;
        for (int seed = 0; seed < SEQUENCES; seed++) {
            ProposalBook book = ProposalBook.EMPTY;
            Map<String, Integer> decisions = new HashMap<>();
            for (ProposalEvent event : events(new Random(seed))) {
                Map<String, Phase> before = phases(book);
                switch (book.after(event)) {
                    case Outcome.Refused(ProposalEvent refused, String why) -> {
                        assertEquals(event, refused);
                        assertFalse(why.isBlank());
                        assertTrue(Character.isUpperCase(why.charAt(0)) || why.startsWith("batch-"), why);
                        assertFalse(why.endsWith("."), why);
                        refusals++;
                    }
                    case Outcome.Accepted(ProposalBook next, ProposalState batch) -> {
                        assertEquals(event.hash(), batch.hash());
                        assertEquals(Optional.of(batch), next.of(event.hash()));
                        assertEquals(event.at(), next.last());
                        assertArrows(before, phases(next), event);
                        assertWhole(next);
                        if (DECISIONS.contains(batch.phase())) {
                            assertEquals(1, decisions.merge(batch.hash(), 1, Integer::sum), "decided twice");
                        }
                        seen.add(batch.phase());
                        seen.addAll(phases(next).values());
                        book = next;
                    }
                }
            }
        }
        assertEquals(EnumSet.allOf(Phase.class), seen);
        assertTrue(refusals > SEQUENCES, "refusals: " + refusals);
    }

    /** What was refused left no trace: without it, or with it said in another order, the book is the same. */
    @Test
    void refusedEventsChangeNothingInWhateverOrderTheyAreSaid() {
        for (int seed = 0; seed < SEQUENCES / 4; seed++) {
            ProposalBook book = ProposalBook.EMPTY;
            ProposalBook silent = ProposalBook.EMPTY;
            ProposalBook shuffled = ProposalBook.EMPTY;
            List<ProposalEvent> refused = new ArrayList<>();
            Random order = new Random(seed + 1L);
            for (ProposalEvent event : events(new Random(seed))) {
                if (book.after(event) instanceof Outcome.Accepted(ProposalBook next, ProposalState _)) {
                    Collections.shuffle(refused, order);
                    for (ProposalEvent again : refused) {
                        assertTrue(shuffled.after(again) instanceof Outcome.Refused, again::toString);
                    }
                    refused.clear();
                    silent = Batches.accepted(silent.after(event));
                    shuffled = Batches.accepted(shuffled.after(event));
                    book = next;
                } else {
                    refused.add(event);
                }
            }
            assertEquals(book, silent);
            assertEquals(book, shuffled);
        }
    }

    /** A journal keeps events: read again they make the same book, to the last bit. */
    @Test
    void eventsAndBooksSurviveTheirEncoding() {
        for (int seed = 0; seed < 50; seed++) {
            ProposalBook book = ProposalBook.EMPTY;
            ProposalBook read = ProposalBook.EMPTY;
            for (ProposalEvent event : events(new Random(seed))) {
                ProposalEvent copy = CanonicalReader.read(ProposalEvent.class, Canonical.bytes(event));
                assertEquals(event, copy);
                book = next(book, event);
                read = next(read, copy);
            }
            assertEquals(new Canonical().digest(book), new Canonical().digest(read));
        }
    }

    private static ProposalBook next(ProposalBook book, ProposalEvent event) {
        return book.after(event) instanceof Outcome.Accepted(ProposalBook next, ProposalState _) ? next : book;
    }

    private static Map<String, Phase> phases(ProposalBook book) {
        Map<String, Phase> phases = new HashMap<>();
        book.batches().forEach(batch -> phases.put(batch.hash(), batch.phase()));
        return phases;
    }

    /** One batch is new, or one moves along an arrow; another moves only where a newer one supersedes it. */
    private static void assertArrows(Map<String, Phase> before, Map<String, Phase> after, ProposalEvent event) {
        assertTrue(after.keySet().containsAll(before.keySet()), "a batch is lost");
        after.forEach((hash, phase) -> {
            Phase was = before.get(hash);
            if (was == null) {
                assertEquals(Phase.PROPOSED, phase);
                assertEquals(event.hash(), hash);
            } else if (was != phase || hash.equals(event.hash())) {
                assertTrue(ARROWS.getOrDefault(was, Set.of()).contains(phase), was + " to " + phase);
                assertTrue(hash.equals(event.hash()) || phase == Phase.SUPERSEDED);
            }
        });
    }

    private static void assertWhole(ProposalBook book) {
        assertTrue(book.open().stream().noneMatch(batch -> batch.phase().isFinal()));
        assertTrue(book.past().stream().allMatch(batch -> batch.phase().isFinal()));
        book.batches().forEach(batch -> {
            boolean decided = batch.decided().isPresent();
            switch (batch.phase()) {
                case PROPOSED, EXPIRED, SUPERSEDED -> assertFalse(decided);
                case APPROVED, MODIFIED, REJECTED, STAGED, FILLED, CANCELLED -> assertTrue(decided);
            }
            assertTrue(batch.awaited().isEmpty() || batch.phase() == Phase.PROPOSED);
            batch.decided()
                    .map(ProposalState.Said::verdict)
                    .filter(Verdict::isOverride)
                    .ifPresent(override -> assertFalse(override.reason().isBlank()));
            // nothing was decided on stale data, in a moved market or too late
            Stream.concat(batch.decided().stream(), batch.awaited().stream()).forEach(said -> {
                assertFalse(said.seen().equals(Batches.STALE) || said.seen().equals(Batches.MOVED));
                assertTrue(said.at().isBefore(batch.issued().expires()));
            });
        });
    }

    private static List<ProposalEvent> events(Random random) {
        List<ProposalEvent> events = new ArrayList<>();
        Instant now = Batches.START;
        int newest = 1;
        for (int i = 0; i < EVENTS; i++) {
            // mostly forward, often not at all, rarely back
            int[] steps = {0, 0, 1, 20, 30, 300, 600, -1};
            now = now.plusSeconds(random.nextInt(25) == 0 ? 86_400 : steps[random.nextInt(steps.length)]);
            int number = random.nextInt(6) == 0 ? 1 + random.nextInt(BATCHES) : newest;
            String hash = Batches.proposal(number).hash();
            switch (random.nextInt(10)) {
                case 0, 1 -> {
                    newest = 1 + random.nextInt(BATCHES);
                    events.add(Batches.issued(now, newest, random.nextBoolean() ? Occasion.CLOSE : Occasion.SESSION));
                }
                case 2 -> events.add(new ProposalEvent.Staged(now, hash));
                case 3 -> events.add(new ProposalEvent.Filled(now, hash));
                case 4 -> events.add(new ProposalEvent.Expired(now, hash));
                default -> events.add(Batches.ruled(now, number, verdict(random), conditions(random)));
            }
        }
        return events;
    }

    private static Verdict verdict(Random random) {
        String reason = random.nextInt(5) == 0 ? "" : "the release is near";
        List<Order> orders = Batches.proposal(1).orders();
        return switch (random.nextInt(7)) {
            case 0, 1 -> new Verdict.Approve();
            case 2 -> new Verdict.Reject(reason);
            case 3 -> new Verdict.Modify(orders.subList(0, random.nextInt(orders.size() + 1)), reason);
            case 4 -> new Verdict.Modify(List.of(orders.get(1).withQuantity(random.nextInt(8))), reason);
            case 5 -> new Verdict.Confirm();
            default -> new Verdict.Cancel(reason);
        };
    }

    private static Conditions conditions(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Batches.STALE;
            case 1 -> Batches.MOVED;
            case 2, 3, 4 -> Batches.CROWDED;
            default -> Batches.CALM;
        };
    }
}
