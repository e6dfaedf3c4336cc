package dev.alvh.cli.ruleset;

import dev.alvh.cli.command.Machine;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.json.JsonOut;
import dev.alvh.store.signoff.SignOff;
import dev.alvh.store.signoff.SignOffCheck;
import dev.alvh.store.signoff.SignOffFile;
import dev.alvh.store.signoff.Signers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Whether enough trusted signers have signed exactly this ruleset.
 *
 * @param ok whether it may be used
 * @param valid signatures that count
 * @param required how many it needs
 * @param why in one sentence
 * @param findings one for each sign-off
 */
public record SignOffStatus(boolean ok, int valid, int required, String why, List<SignOffCheck.Finding> findings) {

    /** That of the rulesets that ship. */
    public static final SignOffStatus PRESET =
            new SignOffStatus(true, 0, 0, "a preset, as it ships; it needs no sign-off", List.of());

    public SignOffStatus {
        findings = List.copyOf(findings);
    }

    /**
     * The status of a ruleset.
     *
     * @param machine that lists whose signatures count
     * @param argument the preset or file that it was read from
     * @throws BadFileException where the sign-offs or the list of signers are not in order
     */
    public static SignOffStatus of(Machine machine, String argument, Ruleset ruleset) throws BadFileException {
        if (Presets.ALL.stream().anyMatch(preset -> preset.hash().equals(ruleset.hash()))) {
            return PRESET;
        }
        List<SignOff> signOffs = SignOffFile.read(SignOffFile.beside(Path.of(argument)));
        Optional<Signers> signers = SignerFiles.of(machine).signers();
        if (signers.isEmpty()) {
            return new SignOffStatus(
                    false,
                    0,
                    1,
                    "NOT signed off: nobody's signature counts yet, there is no " + SignerFiles.SIGNERS
                            + " in the state folder",
                    List.of());
        }
        SignOffCheck check = SignOffCheck.of(ruleset.hash(), signOffs, signers.get());
        String count = check.valid() + " of the " + check.required() + " signatures that it needs";
        return new SignOffStatus(
                check.ok(),
                check.valid(),
                check.required(),
                (check.ok() ? "signed off: " : "NOT signed off: ") + count,
                check.findings());
    }

    /** The status as fields, without the sign-offs. */
    public void writeFields(JsonOut json) {
        json.flag("ok", ok);
        json.integer("valid", valid);
        json.integer("required", required);
        json.text("why", why);
    }
}
