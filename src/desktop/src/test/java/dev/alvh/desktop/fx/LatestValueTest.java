package dev.alvh.desktop.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class LatestValueTest {

    private final Queue<Runnable> turns = new ArrayDeque<>();
    private final List<Integer> seen = new ArrayList<>();
    private final LatestValue<Integer> handOff = new LatestValue<>(turns::add, seen::add);

    @Test
    void theReceiverSeesTheNewestValueOnceHoweverManyCameBeforeItsTurn() {
        for (int value = 1; value <= 10_000; value++) {
            handOff.publish(value);
        }
        assertEquals(1, turns.size(), "turns that the receiver's thread was asked for");
        turns.remove().run();
        assertEquals(List.of(10_000), seen);
    }

    @Test
    void aValueAfterTheTurnGetsATurnOfItsOwn() {
        handOff.publish(1);
        turns.remove().run();
        handOff.publish(2);
        turns.remove().run();
        assertEquals(List.of(1, 2), seen);
    }
}
