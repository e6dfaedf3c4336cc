/** What must survive the program: recorded sessions. */
@org.jspecify.annotations.NullMarked
module dev.alvh.store {
    requires static org.jspecify;
    requires transitive dev.alvh.core;

    exports dev.alvh.store.recording;
}
