package dev.alvh.desktop.fx;

/** JavaFX could not start on this machine. */
public final class ToolkitFailure extends Exception {

    private static final long serialVersionUID = 1L;

    ToolkitFailure(Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }
}
