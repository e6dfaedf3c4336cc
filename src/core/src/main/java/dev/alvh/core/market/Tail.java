package dev.alvh.core.market;

/** Where columns that several views share end: the one view that reaches to there may add a row in place. */
final class Tail {

    private static final int LEAST_ROOM = 16;

    private int end;

    Tail(int end) {
        this.end = end;
    }

    /** Takes the place after {@code size} rows; false where another view has taken it. */
    synchronized boolean claim(int size) {
        if (end != size) {
            return false;
        }
        end = size + 1;
        return true;
    }

    /** How long columns become that must hold more than {@code size} rows: copying is paid for by the rows to come. */
    static int roomFor(int size) {
        return size + Math.max(size / 2, LEAST_ROOM);
    }
}
