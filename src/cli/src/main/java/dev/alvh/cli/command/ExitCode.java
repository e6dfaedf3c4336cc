package dev.alvh.cli.command;

/** What every command answers to the shell. */
public final class ExitCode {

    /** The command did what it was asked. */
    public static final int OK = 0;

    /** The command ran and found something wrong, such as a failed verification. */
    public static final int FINDING = 1;

    /** The input was bad; one line on stderr says how. */
    public static final int BAD_INPUT = 2;

    private ExitCode() {}
}
