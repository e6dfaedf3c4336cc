package dev.alvh.desktop.fx;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Answers questions elsewhere, newest first: a question that was not begun when the next one came is never answered.
 * Asked from one thread.
 *
 * @param <Q> an immutable question
 */
public interface Worker<Q> extends AutoCloseable {

    /** Asks, in place of a question that still waits. */
    void ask(Q question);

    /** Ends the work; what was asked may stay without an answer. */
    @Override
    void close();

    /** The twin for one thread: the answer is there when {@link #ask} returns. */
    static <Q, A> Worker<Q> onThisThread(Function<Q, A> work, Consumer<A> receiver) {
        return new Worker<>() {
            @Override
            public void ask(Q question) {
                receiver.accept(work.apply(question));
            }

            @Override
            public void close() {}
        };
    }

    /**
     * The twin with a thread of its own.
     *
     * @param pause between the end of an answer and the next question, so that a fast market costs no more than a slow one
     * @param receiverThread runs what it is given later on the receiver's thread
     */
    static <Q, A> Worker<Q> inBackground(
            String name, Duration pause, Executor receiverThread, Function<Q, A> work, Consumer<A> receiver) {
        BlockingQueue<Q> newest = new ArrayBlockingQueue<>(1);
        LatestValue<A> answers = new LatestValue<>(receiverThread, receiver);
        Thread thread = Thread.ofPlatform().daemon().name(name).start(() -> {
            try {
                while (true) {
                    answers.publish(work.apply(newest.take()));
                    Thread.sleep(pause);
                }
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        });
        return new Worker<>() {
            @Override
            public void ask(Q question) {
                newest.clear();
                newest.add(question);
            }

            @Override
            public void close() {
                thread.interrupt();
            }
        };
    }
}
