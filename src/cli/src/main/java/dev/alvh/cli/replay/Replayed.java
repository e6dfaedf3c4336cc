package dev.alvh.cli.replay;

import dev.alvh.cli.command.Machine;
import dev.alvh.cli.explain.Explanation;
import dev.alvh.cli.ruleset.RulesetArgument;
import dev.alvh.cli.ruleset.SignOffStatus;
import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.desk.Batch;
import dev.alvh.core.desk.BatchSource;
import dev.alvh.core.desk.DeskSettings;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.play.RecordedPlayback;
import dev.alvh.feed.replay.FolderPlayback;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.recording.BadRecordingException;
import dev.alvh.store.recording.Recording;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was played.
 *
 * @param ruleset by which the desk decided
 * @param cut that the recording lacks its end, in one line; empty of a whole one, and of a folder
 */
record Replayed(Ruleset ruleset, SignOffStatus signOff, List<ReplayedDay> days, Optional<String> cut) {

    /**
     * Sessions of a folder, the desk folded up to them from the folder's first day.
     *
     * @param ruleset a preset or a file
     * @throws BadInputException where VX did not settle on one of the two dates, or the folder does not have it
     */
    static Replayed ofFolder(
            Machine machine, Path folder, LocalDate from, LocalDate to, String ruleset, DeskSettings.Approval approval)
            throws BadInputException, BadFileException {
        Ruleset rules = RulesetArgument.read(ruleset);
        SignOffStatus signOff = SignOffStatus.of(machine, ruleset, rules);
        MarketHistory history = DataFolder.read(folder).history();
        Explanation.curve(folder, history, from);
        Explanation.curve(folder, history, to);
        DeskSettings settings =
                DeskSettings.of(history.provenance()).with(rules).with(approval);
        return new Replayed(
                rules,
                signOff,
                SessionPlayer.play(new FolderPlayback(history, LocalDate.MIN, to, settings), from, to),
                Optional.empty());
    }

    /**
     * Sessions of a recording, by the rules with which it was recorded: its last one where none is named.
     *
     * @throws BadInputException where the recording is none, is damaged, or does not hold such a session
     */
    static Replayed ofRecording(Machine machine, Path file, Optional<LocalDate> wanted, Optional<LocalDate> until)
            throws BadInputException, BadFileException {
        Recording recording = read(file);
        LocalDate last = lastSession(recording);
        LocalDate from = wanted.orElse(last);
        LocalDate to = until.orElse(from);
        List<ReplayedDay> days = from.isAfter(last) || from.isBefore(dateOf(recording.start()))
                ? List.of()
                : SessionPlayer.play(new RecordedPlayback(recording), from, to);
        if (days.isEmpty()) {
            throw BadInputException.in(
                    file,
                    "no session on " + from,
                    "a date from " + dateOf(recording.start()).plusDays(1) + " to " + last);
        }
        Ruleset rules = recording.settings().ruleset();
        return new Replayed(rules, SignOffStatus.of(machine, file.toString(), rules), days, recording.cut());
    }

    private static Recording read(Path file) throws BadInputException {
        try {
            return Recording.open(file);
        } catch (BadRecordingException bad) {
            throw BadInputException.of(bad.problem(), bad.expected());
        }
    }

    private static LocalDate lastSession(Recording recording) {
        BatchSource batches = recording.batches();
        Instant last = recording.start();
        for (Optional<Batch> batch = batches.next(); batch.isPresent(); batch = batches.next()) {
            last = batch.get().now();
        }
        return dateOf(last);
    }

    private static LocalDate dateOf(Instant at) {
        return at.atZone(ExchangeTime.CHICAGO).toLocalDate();
    }
}
