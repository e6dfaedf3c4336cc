package dev.alvh.desktop.screen;

import java.util.List;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A screen with its parts: they follow their view models while it is active, and nothing does while it is not. */
public final class ScreenView {

    private final Node content;
    private final List<Part> parts;
    private @Nullable Subscription following;

    /** An inactive screen. */
    public ScreenView(Node content, Part... parts) {
        this.content = content;
        this.parts = List.of(parts);
    }

    public Node content() {
        return content;
    }

    /** Binds every part, once. */
    public void activate() {
        if (following == null) {
            Followed all = new Followed();
            parts.forEach(part -> all.and(part.follow()));
            following = all;
        }
    }

    /** Unbinds every part. */
    public void deactivate() {
        Subscription active = following;
        following = null;
        if (active != null) {
            active.unsubscribe();
        }
    }
}
