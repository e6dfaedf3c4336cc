package dev.alvh.desktop.screen;

import javafx.util.Subscription;

/** A part of a screen. It knows what it looks like; what it says, it follows only while its screen is shown. */
public interface Part {

    /** Follows its view model from now on, beginning with the present values; the handle ends it. */
    Subscription follow();
}
