package dev.alvh.desktop.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PacedTest {

    @Test
    void theFirstRunsAtOnceAndTheNextWaits() {
        List<String> ran = new ArrayList<>();
        Paced paced = new Paced(Runnable::run, Duration.ofHours(1));
        paced.execute(() -> ran.add("first"));
        paced.execute(() -> ran.add("second"));
        assertEquals(List.of("first"), ran);
    }

    @Test
    void whatWaitsRunsOnceTheWhileIsOver() throws InterruptedException {
        BlockingQueue<Long> began = new LinkedBlockingQueue<>();
        Paced paced = new Paced(Runnable::run, Duration.ofMillis(50));
        paced.execute(() -> began.add(System.nanoTime()));
        paced.execute(() -> began.add(System.nanoTime()));
        Long first = began.poll(1, TimeUnit.MINUTES);
        Long second = began.poll(1, TimeUnit.MINUTES);
        assertTrue(first != null && second != null, "both ran");
        assertTrue(second - first >= 49_000_000L, () -> second - first + " ns apart");
    }
}
