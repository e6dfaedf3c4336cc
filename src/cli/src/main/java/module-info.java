/** The commands without a screen. */
@org.jspecify.annotations.NullMarked
module dev.alvh.cli {
    requires static org.jspecify;
    requires transitive dev.alvh.core;
    requires transitive dev.alvh.feed;
    requires transitive dev.alvh.store;
    requires transitive info.picocli;

    exports dev.alvh.cli;
    exports dev.alvh.cli.command;
    exports dev.alvh.cli.doctor;
    exports dev.alvh.cli.simulate;

    // picocli sets the annotated fields of each command
    opens dev.alvh.cli to
            info.picocli;
    opens dev.alvh.cli.doctor to
            info.picocli;
    opens dev.alvh.cli.explain to
            info.picocli;
    opens dev.alvh.cli.importing to
            info.picocli;
    opens dev.alvh.cli.journal to
            info.picocli;
    opens dev.alvh.cli.price to
            info.picocli;
    opens dev.alvh.cli.replay to
            info.picocli;
    opens dev.alvh.cli.ruleset to
            info.picocli;
    opens dev.alvh.cli.session to
            info.picocli;
    opens dev.alvh.cli.simulate to
            info.picocli;
}
