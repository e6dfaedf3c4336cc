package dev.alvh.cli.replay;

import dev.alvh.cli.command.ExitCode;
import dev.alvh.cli.command.Machine;
import dev.alvh.cli.command.Version;
import dev.alvh.cli.ruleset.SignOffStatus;
import dev.alvh.cli.session.SessionOptions;
import dev.alvh.core.desk.DeskSettings;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.json.JsonOut;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code alvh replay}: one session as the desk would have lived it. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Plays one session through the live desk on a virtual clock, and shows what it knew and decided.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before call()
public final class ReplayCommand implements Callable<Integer> {

    private final Machine machine;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SessionOptions session;

    @Option(
            names = "--approve",
            paramLabel = "all|none",
            defaultValue = "all",
            converter = ApprovalConverter.class,
            description = "Whether the hedge trades what it should hold: all (default) or none.")
    private DeskSettings.Approval approve;

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
        Ruleset ruleset = session.ruleset();
        SignOffStatus signOff = session.signOff(machine, ruleset);
        ReplayedDay day = ReplayedDay.of(session.folder(), session.history(), session.date(), ruleset, approve);
        if (json) {
            JsonOut.document(out, document -> {
                document.object("signOff", () -> signOff.writeFields(document));
                document.objects("days", List.of(day), one -> one.writeFields(document));
            });
        } else {
            ReplayText.write(out, day, signOff);
        }
        return ExitCode.OK;
    }
}
