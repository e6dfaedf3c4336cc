package dev.alvh.store.journal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Another Java, with the classes of this test, that can be killed.
 *
 * @param command with its arguments
 */
record ChildJvm(List<String> command) {

    /** The main method of a class. */
    static ChildJvm command(Class<?> main, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                "-cp",
                String.join(
                        File.pathSeparator,
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("java.class.path", ""),
                        Path.of("target", "test-classes").toString()),
                main.getName()));
        command.addAll(List.of(args));
        return new ChildJvm(List.copyOf(command));
    }

    /** On a system that lets no file grow beyond some blocks of 1,024 bytes: what a full disk does, to this program alone. */
    ChildJvm withFilesOfAtMost(int blocks) {
        List<String> limited = new ArrayList<>(List.of("bash", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "bash"));
        limited.addAll(command);
        return new ChildJvm(limited);
    }

    Process start() throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
