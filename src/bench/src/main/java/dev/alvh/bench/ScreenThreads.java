package dev.alvh.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What the threads of the screen have taken so far: JavaFX's own and its renderer.
 *
 * @param nanos of a core
 * @param bytes allocated
 */
record ScreenThreads(long nanos, long bytes) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static ScreenThreads now() {
        long nanos = 0;
        long bytes = 0;
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            String name = thread.getName();
            if (name.equals("JavaFX Application Thread") || name.startsWith("QuantumRenderer")) {
                nanos += THREADS.getThreadCpuTime(thread.threadId());
                bytes += THREADS.getThreadAllocatedBytes(thread.threadId());
            }
        }
        return new ScreenThreads(nanos, bytes);
    }

    /** What they took after {@code before}. */
    ScreenThreads since(ScreenThreads before) {
        return new ScreenThreads(nanos - before.nanos, bytes - before.bytes);
    }
}
