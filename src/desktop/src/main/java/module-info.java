/** The JavaFX application. */
@org.jspecify.annotations.NullMarked
module dev.alvh.desktop {
    requires static org.jspecify;
    requires dev.alvh.core;
    requires dev.alvh.feed;
    requires dev.alvh.store;
    requires dev.alvh.cli;
    requires javafx.controls;
    requires atlantafx.base;
    requires eu.hansolo.tilesfx;

    exports dev.alvh.desktop;

    // picocli sets the annotated fields of each command
    opens dev.alvh.desktop.command to
            info.picocli;
}
