package dev.alvh.cli.ruleset;

import dev.alvh.cli.command.Machine;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.signoff.KeyFolder;
import dev.alvh.store.signoff.Signers;
import java.nio.file.Path;
import java.util.Optional;

/** Keys and signers of this machine. Output names them within the state folder, never by a path of the machine. */
record SignerFiles(Path folder) {

    /** The list of signers, as messages name it. */
    static final String SIGNERS = "signers.json";

    private static final String KEYS = "keys";

    static SignerFiles of(Machine machine) {
        return new SignerFiles(machine.stateFolder());
    }

    KeyFolder keys() {
        return new KeyFolder(folder.resolve(KEYS), KEYS);
    }

    Optional<Signers> signers() throws BadFileException {
        return Signers.read(signersFile(), SIGNERS);
    }

    Path signersFile() {
        return folder.resolve(SIGNERS);
    }
}
