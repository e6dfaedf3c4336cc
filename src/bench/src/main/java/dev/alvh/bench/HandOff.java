package dev.alvh.bench;

import dev.alvh.core.desk.Batch;
import dev.alvh.core.quote.MarketEvent;
import dev.alvh.feed.play.Conflator;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** B9: from a tick on a feed's thread to a state on the desk's, at 10,000 ticks a second. */
final class HandOff {

    private static final int PER_SECOND = 10_000;
    private static final int TICKS = 2 * PER_SECOND;
    private static final int TURNS = 5;

    /** A way from one thread to another. */
    private interface Way {
        void offer(MarketEvent event);

        /** What waits, at least one; empty after a second of nothing. */
        Batch take(Instant now) throws InterruptedException;
    }

    private record Ours(Conflator conflator) implements Way {
        @Override
        public void offer(MarketEvent event) {
            conflator.offer(event, event.at());
        }

        @Override
        public Batch take(Instant now) throws InterruptedException {
            conflator.await(TimeUnit.SECONDS.toNanos(1));
            return conflator.drain(now);
        }
    }

    private record Queue(ArrayBlockingQueue<MarketEvent> queue) implements Way {
        @Override
        public void offer(MarketEvent event) {
            if (!queue.offer(event)) {
                throw new IllegalStateException("the queue is full");
            }
        }

        @Override
        public Batch take(Instant now) throws InterruptedException {
            List<MarketEvent> events = new ArrayList<>();
            MarketEvent first = queue.poll(1, TimeUnit.SECONDS);
            if (first != null) {
                events.add(first);
                queue.drainTo(events);
            }
            return Batch.of(now, events);
        }
    }

    /** Latencies in microseconds, and the consumer's share of a core. */
    private record Run(double p50, double p99, double busy) {}

    private HandOff() {}

    static String line() throws InterruptedException {
        run(new Ours(new Conflator()));
        run(new Queue(new ArrayBlockingQueue<>(TICKS)));
        List<Run> ours = new ArrayList<>();
        List<Run> peers = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            ours.add(run(new Ours(new Conflator())));
            peers.add(run(new Queue(new ArrayBlockingQueue<>(TICKS))));
        }
        double p50 = Median.of(ours.stream().mapToDouble(Run::p50));
        double p99 = Median.of(ours.stream().mapToDouble(Run::p99));
        double peer50 = Median.of(peers.stream().mapToDouble(Run::p50));
        double peer99 = Median.of(peers.stream().mapToDouble(Run::p99));
        boolean reached = p50 <= 1.2 * peer50 && p99 <= 1.2 * peer99;
        return String.format(
                Locale.ROOT,
                "B9 tick to state at 10,000/s: p50 %.1f, p99 %.1f us against %.1f, %.1f us of ArrayBlockingQueue: %.2fx, %.2fx,"
                        + " goal 1.2x %s; no last value lost; desk thread busy %.0f %%, queue's %.0f %%",
                p50,
                p99,
                peer50,
                peer99,
                p50 / peer50,
                p99 / peer99,
                reached ? "reached" : "MISSED",
                100 * Median.of(ours.stream().mapToDouble(Run::busy)),
                100 * Median.of(peers.stream().mapToDouble(Run::busy)));
    }

    private static Run run(Way way) throws InterruptedException {
        BenchMarket desk = new BenchMarket(300);
        long[] offered = new long[TICKS];
        List<Double> latencies = new ArrayList<>(TICKS);
        Thread feed = Thread.ofPlatform().name("feed").unstarted(() -> feed(way, desk, offered));
        var threads = ManagementFactory.getThreadMXBean();
        long began = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        feed.start();
        int last = -1;
        while (last < TICKS - 1) {
            Batch batch = way.take(desk.now());
            if (batch.events().isEmpty()) {
                throw new IllegalStateException("the last tick was lost, after " + last);
            }
            desk.fold().fold(batch);
            long seen = System.nanoTime();
            for (MarketEvent event : batch.events()) {
                int number = (int) ((MarketEvent.Quote) event).bid() - 1;
                latencies.add((seen - offered[number]) / 1e3);
                last = Math.max(last, number);
            }
        }
        double busy = (threads.getCurrentThreadCpuTime() - cpu) / (double) (System.nanoTime() - began);
        feed.join();
        double[] sorted =
                latencies.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Run(sorted[sorted.length / 2], sorted[sorted.length * 99 / 100], busy);
    }

    private static void feed(Way way, BenchMarket desk, long[] offered) {
        long began = System.nanoTime();
        for (int i = 0; i < TICKS; i++) {
            long due = began + i * (TimeUnit.SECONDS.toNanos(1) / PER_SECOND);
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            offered[i] = System.nanoTime();
            way.offer(desk.tick(i));
        }
    }
}
