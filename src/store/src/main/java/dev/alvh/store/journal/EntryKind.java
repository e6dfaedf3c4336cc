package dev.alvh.store.journal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an entry tells of. */
public enum EntryKind {
    /** A desk began to write: which program, rules and feed. */
    OPENED,
    /** The rules proposed a batch. */
    PROPOSED,
    /** A person, or the policy, ruled on a batch. */
    RULED,
    /** Nobody ruled in time, or a newer batch came. */
    LAPSED,
    /** A batch traded. */
    FILLED,
    /** Proposals were stopped, or let on again. */
    SWITCHED;

    /** As the file has it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<EntryKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
