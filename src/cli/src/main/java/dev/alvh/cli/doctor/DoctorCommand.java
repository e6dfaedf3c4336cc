package dev.alvh.cli.doctor;

import dev.alvh.cli.command.ExitCode;
import dev.alvh.cli.command.Machine;
import dev.alvh.cli.command.Version;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.store.json.JsonOut;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code alvh doctor}: whether this machine has what the program needs. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Checks versions, display, libraries, the state folder and the clock; exits 1 on a finding.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before call()
public final class DoctorCommand implements Callable<Integer> {

    private final Machine machine;
    private final List<Supplier<Check>> moreChecks;

    @Spec
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", description = "Also check this data folder.")
    private @Nullable Path data;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /**
     * The command on a machine.
     *
     * @param moreChecks what to check after the checks of this module
     */
    public DoctorCommand(Machine machine, List<Supplier<Check>> moreChecks) {
        this.machine = machine;
        this.moreChecks = List.copyOf(moreChecks);
    }

    @Override
    public Integer call() throws BadInputException {
        List<Check> checks = new ArrayList<>(List.of(
                SystemChecks.version(),
                SystemChecks.java(machine),
                SystemChecks.system(machine),
                SystemChecks.display(machine),
                new NativeLibraries(machine).check(),
                StateFolder.of(machine).check(),
                JournalHealth.check(machine.stateFolder()),
                SystemChecks.clock(machine)));
        if (data != null) {
            checks.add(DataFreshness.check(DataFolder.read(data), machine.clock()));
        }
        moreChecks.forEach(check -> checks.add(check.get()));
        write(spec.commandLine().getOut(), checks);
        return checks.stream().allMatch(Check::ok) ? ExitCode.OK : ExitCode.FINDING;
    }

    private void write(PrintWriter out, List<Check> checks) {
        if (json) {
            JsonOut.document(
                    out,
                    document -> document.objects("checks", checks, check -> {
                        document.text("name", check.name());
                        document.flag("ok", check.ok());
                        document.text("detail", check.detail());
                    }));
            return;
        }
        for (Check check : checks) {
            out.print(String.format(
                    Locale.ROOT, "%-4s %-16s %s\n", check.ok() ? "ok" : "BAD", check.name(), check.detail()));
        }
    }
}
