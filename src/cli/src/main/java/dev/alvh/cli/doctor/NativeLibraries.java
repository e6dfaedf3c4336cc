package dev.alvh.cli.doctor;

import dev.alvh.cli.command.Machine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The libraries of the system that JavaFX loads to draw text, also without a display. Linux only. */
final class NativeLibraries {

    /** File by the Debian package that holds it. */
    private static final Map<String, String> FILE_OF_PACKAGE = new LinkedHashMap<>();

    static {
        FILE_OF_PACKAGE.put("libpango-1.0-0", "libpango-1.0.so.0");
        FILE_OF_PACKAGE.put("libpangoft2-1.0-0", "libpangoft2-1.0.so.0");
        FILE_OF_PACKAGE.put("libfreetype6", "libfreetype.so.6");
        FILE_OF_PACKAGE.put("libfontconfig1", "libfontconfig.so.1");
        FILE_OF_PACKAGE.put("libglib2.0-0", "libglib-2.0.so.0");
    }

    private final Machine machine;

    NativeLibraries(Machine machine) {
        this.machine = machine;
    }

    Check check() {
        if (!machine.isLinux()) {
            return new Check("libraries", true, "none needed on " + machine.property("os.name"));
        }
        List<Path> folders = folders();
        List<String> missing = FILE_OF_PACKAGE.entrySet().stream()
                .filter(library ->
                        folders.stream().noneMatch(folder -> Files.exists(folder.resolve(library.getValue()))))
                .map(Map.Entry::getKey)
                .toList();
        return missing.isEmpty()
                ? new Check("libraries", true, "pango, freetype, fontconfig and glib are there")
                : new Check(
                        "libraries", false, "missing; install with: sudo apt-get install " + String.join(" ", missing));
    }

    /** Where the dynamic linker of the usual distributions looks. */
    private List<Path> folders() {
        String triplet = triplet();
        List<Path> folders = new ArrayList<>();
        for (String name : List.of(
                "usr/lib/" + triplet, "lib/" + triplet, "usr/lib64", "lib64", "usr/lib", "lib", "usr/local/lib")) {
            folders.add(machine.root().resolve(name));
        }
        for (String name : machine.variable("LD_LIBRARY_PATH").split(":", -1)) {
            if (!name.isEmpty()) {
                folders.add(Path.of(name));
            }
        }
        return folders;
    }

    private String triplet() {
        return switch (machine.property("os.arch")) {
            case "amd64", "x86_64" -> "x86_64-linux-gnu";
            case "aarch64", "arm64" -> "aarch64-linux-gnu";
            case String other -> other + "-linux-gnu";
        };
    }
}
