package dev.alvh.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.cli.Cli;
import dev.alvh.cli.Run;
import dev.alvh.cli.command.Machine;
import dev.alvh.store.journal.Entry;
import dev.alvh.store.journal.EntryKind;
import dev.alvh.store.journal.Journal;
import dev.alvh.store.journal.JournalFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoctorCommandTest {

    private static final List<String> LIBRARIES = List.of(
            "libpango-1.0.so.0", "libpangoft2-1.0.so.0", "libfreetype.so.6", "libfontconfig.so.1", "libglib-2.0.so.0");

    @TempDir
    Path root;

    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();
    private Instant now = Instant.parse("2026-06-01T12:00:00Z");

    @BeforeEach
    void aHealthyDebian() throws IOException {
        Path libraries = Files.createDirectories(root.resolve("usr/lib/x86_64-linux-gnu"));
        for (String library : LIBRARIES) {
            Files.createFile(libraries.resolve(library));
        }
        Files.createDirectories(root.resolve("home/trader"));
        properties.putAll(Map.of(
                "os.name", "Linux",
                "os.version", "6.1",
                "os.arch", "amd64",
                "java.runtime.version", "25.0.3+9",
                "java.vendor", "Eclipse Adoptium",
                "user.home", root.resolve("home/trader").toString()));
    }

    @Test
    void aHealthyMachineHasNoFinding() {
        assertEquals(new Run(0, """
                ok   version          ALVH Desk 0.1.0
                ok   java             25.0.3+9, Eclipse Adoptium
                ok   system           Linux 6.1, amd64
                ok   display          none: the desk runs headless
                ok   libraries        pango, freetype, fontconfig and glib are there
                ok   state folder     ~/.local/share/alvh will be created when there is something to keep
                ok   journal          none yet
                ok   clock            time zone America/Chicago
                """, ""), doctor());
    }

    @Test
    void jsonHoldsTheSameChecks() {
        assertTrue(doctor("--json").out().startsWith("""
                {
                  "checks": [
                    {
                      "name": "version",
                      "ok": true,
                      "detail": "ALVH Desk 0.1.0"
                    },
                """));
    }

    @Test
    void missingLibrariesComeWithTheCommandThatInstallsThem() throws IOException {
        Files.delete(root.resolve("usr/lib/x86_64-linux-gnu/libpangoft2-1.0.so.0"));
        Files.delete(root.resolve("usr/lib/x86_64-linux-gnu/libfreetype.so.6"));

        assertFinding("libraries", "missing; install with: sudo apt-get install libpangoft2-1.0-0 libfreetype6");
    }

    @Test
    void librariesAreFoundWhereAnotherArchitectureOrTheUserKeepsThem() throws IOException {
        Path elsewhere = root.resolve("opt/lib");
        Files.createDirectories(elsewhere.getParent());
        Files.move(root.resolve("usr/lib/x86_64-linux-gnu"), elsewhere);
        environment.put("LD_LIBRARY_PATH", ":" + elsewhere);
        assertEquals(0, doctor().code());

        environment.clear();
        properties.put("os.arch", "aarch64");
        Files.move(elsewhere, root.resolve("usr/lib/aarch64-linux-gnu"));
        assertEquals(0, doctor().code());
    }

    @Test
    void otherSystemsNeedNoLibraries() {
        properties.put("os.name", "Mac OS X");
        properties.put("os.arch", "riscv");

        assertTrue(doctor().out().contains("libraries        none needed on Mac OS X\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DISPLAY=:1 X11 :1", "WAYLAND_DISPLAY=wayland-0 Wayland wayland-0"})
    void namesTheDisplay(String given) {
        String[] parts = given.split("[= ]", 3);
        environment.put(parts[0], parts[1]);

        assertTrue(doctor().out().contains("display          " + parts[2] + "\n"));
    }

    @Test
    void theStateFolderFollowsTheEnvironment() throws IOException {
        environment.put("XDG_DATA_HOME", "relative/is/ignored");
        assertTrue(doctor().out().contains(" ~/.local/share/alvh will"));

        environment.put("XDG_DATA_HOME", root.resolve("home/trader/data").toString());
        assertTrue(doctor().out().contains(" ~/data/alvh will"));

        Path own = Files.createDirectories(root.resolve("home/trader/mine"));
        environment.put("ALVH_HOME", own.toString());
        assertTrue(doctor().out().contains(" ~/mine is writable\n"));
    }

    @Test
    void aFileInPlaceOfTheStateFolderIsAFinding() throws IOException {
        Path file = Files.createFile(root.resolve("home/trader/mine"));
        environment.put("ALVH_HOME", file.toString());
        assertFinding("state folder", "~/mine is a file: move it, or set ALVH_HOME");

        environment.put("ALVH_HOME", file.resolve("below").toString());
        assertFinding("state folder", "~/mine/below cannot be created: set ALVH_HOME to a writable folder");
    }

    @Test
    void aJournalThatWasChangedIsAFinding() throws Exception {
        Path state = root.resolve("home/trader/state");
        environment.put("ALVH_HOME", state.toString());
        Path file = JournalFile.in(state);
        try (Journal journal = Journal.open(file).journal()) {
            journal.append(List.of(new Entry(now, EntryKind.RULED, "{\"who\":\"me\"}")));
        }
        assertTrue(doctor().out().contains("ok   journal          1 records, each as it was written"), doctor().out());

        Files.writeString(file, Files.readString(file).replace("me", "my"));
        assertFinding("journal", "record 1 does not match its hash: keep the file, and restore it from a copy");
    }

    @Test
    void createsNothing() {
        doctor();

        assertFalse(Files.exists(root.resolve("home/trader/.local")));
    }

    @Test
    void aClockBeforeTheBuildIsAFinding() {
        now = Instant.parse("1970-01-01T00:00:07Z");

        assertFinding(
                "clock",
                "time zone America/Chicago; it shows 1970-01-01T00:00:07Z, before this program was made "
                        + "(2026-01-01T00:00:00Z): set the clock");
    }

    @Test
    void aDataFolderIsReadAndItsLastSettlementDated() throws IOException {
        Path data = Files.createDirectory(root.resolve("data"));
        Files.writeString(data.resolve("vx_settlements.csv"), """
                trade_date,expiry,open,high,low,close,settle,volume,open_interest
                2026-05-29,2026-06-17,20,20,20,20,20,1,1
                """);

        assertTrue(doctor("--data=" + data)
                .out()
                .endsWith(
                        "data             VX settlements to 2026-05-29, 3 days ago; files 1, repairs 0, refusals 0\n"));
    }

    @Test
    void aMissingDataFolderIsBadInput() {
        Path nowhere = root.resolve("nowhere");

        assertEquals(
                new Run(2, "", "alvh: " + nowhere + ": no such folder; expected a folder with native files\n"),
                doctor("--data=" + nowhere));
    }

    @Test
    void theChecksOfAnotherModuleFollow() {
        StringWriter out = new StringWriter();
        int code = Cli.execute(
                Cli.root(machine(), List.of(() -> new Check("fonts", false, "none"))),
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                "doctor");

        assertEquals(1, code);
        assertTrue(out.toString().endsWith("BAD  fonts            none\n"));
    }

    private void assertFinding(String name, String detail) {
        Run run = doctor();

        assertEquals(1, run.code());
        assertEquals(
                List.of(String.format(Locale.ROOT, "BAD  %-16s %s", name, detail)),
                run.out().lines().filter(line -> line.startsWith("BAD")).toList());
    }

    private Run doctor(String... more) {
        return more.length == 0 ? Run.on(machine(), "doctor") : Run.on(machine(), "doctor", more[0]);
    }

    private Machine machine() {
        return new Machine(environment, properties, root, Clock.fixed(now, ZoneId.of("America/Chicago")));
    }
}
