package dev.alvh.feed.sim;

/**
 * A scripted move, spread evenly over a stretch of one session.
 *
 * @param session 0 is the first that trades, −1 the last of the history
 * @param from second of the session at which it begins
 * @param seconds that it lasts, 1 or more
 * @param fast total move of the fast factor
 * @param slow total move of the slow factor
 * @param spx total move of ln SPX
 */
record Shock(int session, int from, int seconds, double fast, double slow, double spx) {

    /** What falls on the seconds {@code second} to {@code second + length}, as a share of it. */
    double share(int second, int length) {
        int overlap = Math.min(second + length, from + seconds) - Math.max(second, from);
        return Math.max(overlap, 0) / (double) seconds;
    }
}
