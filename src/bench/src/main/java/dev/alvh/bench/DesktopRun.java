package dev.alvh.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program in a virtual machine of its own, without a display and with the flags of the desk's image. */
final class DesktopRun {

    /** As {@code jlink-config/image.args} has them; JavaFX comes on the class path here. */
    private static final List<String> FLAGS = List.of(
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-Xms128m",
            "-Xmx512m");

    private DesktopRun() {}

    /** Runs it to its end; what it prints goes where this program's output goes. */
    static void of(Class<?> program, String... args) throws IOException, InterruptedException {
        with(List.of(), program, args);
    }

    /** The same with more flags. */
    static void with(List<String> more, Class<?> program, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(more);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(args));
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(program.getSimpleName() + " ended with " + code);
        }
    }
}
