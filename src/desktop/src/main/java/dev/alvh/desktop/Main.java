package dev.alvh.desktop;

/** The one entry point: the desk, its snapshots and every command. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println("ALVH Desk");
    }
}
