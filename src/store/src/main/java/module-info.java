/** What must survive the program: the journal, recorded sessions, rulesets and their sign-offs. */
@org.jspecify.annotations.NullMarked
module dev.alvh.store {
    requires static org.jspecify;
    requires transitive dev.alvh.core;
    requires com.fasterxml.jackson.core;

    exports dev.alvh.store.file;
    exports dev.alvh.store.journal;
    exports dev.alvh.store.json;
    exports dev.alvh.store.recording;
    exports dev.alvh.store.ruleset;
    exports dev.alvh.store.signoff;
}
