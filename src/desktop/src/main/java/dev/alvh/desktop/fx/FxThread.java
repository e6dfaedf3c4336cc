package dev.alvh.desktop.fx;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;

/** The JavaFX thread. The only class of the program that hands work to it. */
public final class FxThread {

    /** Work for the JavaFX thread that ends with a value. */
    @FunctionalInterface
    public interface Work<T> {

        T run() throws Exception;
    }

    private FxThread() {}

    /** Runs {@code work} on the JavaFX thread, some time soon. */
    public static void later(Runnable work) {
        Platform.runLater(work);
    }

    /**
     * Starts the toolkit, runs {@code work} on its thread and waits for the outcome.
     *
     * @throws ToolkitFailure where the toolkit does not start, as with a display that is not there
     * @throws ExecutionException around what {@code work} threw
     */
    public static <T> T startAndCall(Work<T> work) throws ToolkitFailure, ExecutionException, InterruptedException {
        Platform.setImplicitExit(false);
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (RuntimeException | UnsatisfiedLinkError notStarted) {
            throw new ToolkitFailure(notStarted);
        }
        started.await();
        return call(work);
    }

    /** Runs {@code work} on the JavaFX thread of a running toolkit and waits for the outcome. */
    public static <T> T call(Work<T> work) throws ExecutionException, InterruptedException {
        CompletableFuture<T> outcome = new CompletableFuture<>();
        later(() -> {
            try {
                outcome.complete(work.run());
            } catch (Exception | Error thrown) {
                outcome.completeExceptionally(thrown);
            }
        });
        return outcome.get();
    }

    /** Ends the toolkit, so that the virtual machine can end. */
    public static void exit() {
        Platform.exit();
    }
}
