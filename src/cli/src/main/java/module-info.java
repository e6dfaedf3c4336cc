/** The commands without a screen. */
@org.jspecify.annotations.NullMarked
module dev.alvh.cli {
    requires static org.jspecify;
    requires transitive dev.alvh.core;
    requires transitive dev.alvh.feed;
    requires com.fasterxml.jackson.core;
    requires transitive info.picocli;

    exports dev.alvh.cli;
}
