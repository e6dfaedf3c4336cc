package dev.alvh.core.signal;

/** A switch that turns on after some true sessions in a row and off after some false ones in a row. */
final class Hysteresis {

    private final int onAfter;
    private final int offAfter;
    private boolean on;
    private int against;

    Hysteresis(int onAfter, int offAfter) {
        this.onAfter = onAfter;
        this.offAfter = offAfter;
    }

    void commit(boolean condition) {
        boolean next = peek(condition);
        // what speaks against the new state: nothing where it turned or is confirmed
        against = condition == next ? 0 : against + 1;
        on = next;
    }

    boolean peek(boolean condition) {
        int needed = on ? offAfter : onAfter;
        boolean turns = condition != on && against + 1 >= needed;
        return turns ? condition : on;
    }
}
