package dev.alvh.cli.replay;

import dev.alvh.cli.command.DateConverter;
import dev.alvh.cli.command.ExitCode;
import dev.alvh.cli.command.Machine;
import dev.alvh.cli.command.Version;
import dev.alvh.cli.ruleset.RulesetArgument;
import dev.alvh.core.desk.DeskSettings;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.json.JsonOut;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code alvh replay}: one session as the desk would have lived it. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Plays sessions of a folder, or a recording, through the live desk on a virtual clock, and shows what it"
                        + " knew and decided.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before call()
public final class ReplayCommand implements Callable<Integer> {

    private final Machine machine;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR|FILE",
            description = "Data folder of native files, or a recorded session.")
    private Path data;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = DateConverter.class,
            description = "A date on which VX settled; of a recording its last session if left out.")
    private @Nullable LocalDate date;

    @Option(
            names = "--to",
            paramLabel = "YYYY-MM-DD",
            converter = DateConverter.class,
            description = "The last session of a range that begins at --date.")
    private @Nullable LocalDate to;

    @Option(names = "--ruleset", paramLabel = "FILE|PRESET", description = RulesetArgument.HELP)
    private @Nullable String ruleset;

    @Option(
            names = "--approve",
            paramLabel = "all|none",
            converter = ApprovalConverter.class,
            description = "Whether the hedge trades what it should hold: all (default) or none.")
    private DeskSettings.@Nullable Approval approve;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /**
     * The command.
     *
     * @param machine that lists whose signatures under a ruleset count
     */
    public ReplayCommand(Machine machine) {
        this.machine = machine;
    }

    @Override
    public Integer call() throws BadInputException, BadFileException {
        PrintWriter out = spec.commandLine().getOut();
        Replayed replayed = replayed();
        if (json) {
            JsonOut.document(out, document -> {
                document.flag("cut", replayed.cut().isPresent());
                document.object("signOff", () -> replayed.signOff().writeFields(document));
                document.objects("days", replayed.days(), one -> one.writeFields(document));
            });
        } else {
            ReplayText.write(out, replayed);
        }
        replayed.cut().ifPresent(what -> spec.commandLine().getErr().println("alvh: " + what));
        return replayed.cut().isPresent() ? ExitCode.FINDING : ExitCode.OK;
    }

    private Replayed replayed() throws BadInputException, BadFileException {
        if (to != null && (date == null || to.isBefore(date))) {
            throw BadInputException.of("--to " + to + " ends no range", "a date on or after --date");
        }
        if (Files.isRegularFile(data)) {
            if (ruleset != null || approve != null) {
                throw BadInputException.of(
                        "a recording is played as it was", "neither --ruleset nor --approve beside " + data);
            }
            return Replayed.ofRecording(machine, data, Optional.ofNullable(date), Optional.ofNullable(to));
        }
        if (date == null) {
            throw BadInputException.of("no --date", "a date on which VX settled, of the folder " + data);
        }
        return Replayed.ofFolder(
                machine,
                data,
                date,
                to == null ? date : to,
                ruleset == null ? Presets.DEFAULT.name() : ruleset,
                approve == null ? DeskSettings.Approval.ALL : approve);
    }
}
