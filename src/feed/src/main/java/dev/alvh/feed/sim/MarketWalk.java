package dev.alvh.feed.sim;

import java.util.List;

/**
 * The market of a scenario and a seed, session after session. What is quoted off it draws from streams of its own, so
 * the market is the same whoever looks. Used by one thread.
 */
final class MarketWalk {

    /** From 08:30 to 15:00. */
    static final int SECONDS = 23_400;

    private static final double SESSION = 1 / 252.0;

    /** Share of a session's variance that falls on the night before it. */
    private static final double NIGHT = 0.3;

    private static final double SECOND = (1 - NIGHT) * SESSION / SECONDS;

    private static final long MARKET = 0;

    private final Script script;
    private final Draws draws;
    private final Factors factors;
    private int session;
    private int second;
    private ModelParameters model;
    private List<Shock> shocks;

    /**
     * Stands before the first session.
     *
     * @param session number of the session to come; the first that trades is 0
     */
    MarketWalk(Script script, long seed, int session) {
        this.script = script;
        this.draws = new Draws(seed, MARKET);
        this.model = script.model(session);
        this.factors = new Factors(model.floor(), 0, model.slowMean(), 5_000);
        this.shocks = List.of();
        this.session = session - 1;
        this.second = SECONDS;
    }

    int session() {
        return session;
    }

    /** The second of the session, up to {@value #SECONDS}. */
    int second() {
        return second;
    }

    boolean isClosed() {
        return second == SECONDS;
    }

    Factors factors() {
        return factors;
    }

    /** Passes the night: to 08:30 of the next session. */
    void open() {
        session++;
        second = 0;
        model = script.model(session);
        shocks = script.shocks(session);
        factors.step(NIGHT * SESSION, model, draws);
    }

    /** Passes the night and the whole session after it in two steps. */
    void passSession() {
        open();
        advance(SECONDS);
    }

    /** Goes on within the session. */
    void advance(int seconds) {
        factors.step(seconds * SECOND, model, draws);
        for (Shock shock : shocks) {
            double share = shock.share(second, seconds);
            if (share > 0) {
                factors.shock(share * shock.fast(), share * shock.slow(), share * shock.spx());
            }
        }
        second += seconds;
    }
}
