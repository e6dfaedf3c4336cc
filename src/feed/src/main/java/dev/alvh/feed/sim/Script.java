package dev.alvh.feed.sim;

import java.util.List;

/**
 * A scenario as numbers.
 *
 * @param free the model where nothing is scripted
 * @param start how the history ends
 * @param course what the model is from the first session on, until it is free again
 * @param shocks scripted moves
 */
record Script(ModelParameters free, Start start, Course course, List<Shock> shocks) {

    /**
     * How a history ends.
     *
     * @param vix points towards which it is drawn; NaN leaves it free
     */
    record Start(double vix) {
        static final Start FREE = new Start(Double.NaN);
    }

    /**
     * A stretch of sessions.
     *
     * @param sessions that it lasts; 0 leaves the model free at once
     * @param vix points towards which the slow factor is drawn
     * @param reversion with which, per year
     * @param volShare of the model's diffusions
     * @param drift of ln SPX per year
     */
    record Course(int sessions, double vix, double reversion, double volShare, double drift) {
        static final Course FREE = new Course(0, Double.NaN, Double.NaN, 1, 0);
    }

    /** Fast enough that nothing is left of where the history began, and gentle enough to end near the start. */
    private static final double START_REVERSION = 12;

    private static final double START_DRIFT = 0.10;

    private static final double START_VOL_SHARE = 0.4;

    private static final int FOR_EVER = Integer.MAX_VALUE;

    static Script of(Scenario scenario, ModelParameters free) {
        return switch (scenario) {
            case STATIONARY -> new Script(free, Start.FREE, Course.FREE, List.of());
            case CALM -> new Script(free, new Start(13), new Course(FOR_EVER, 13, 12, 0.6, 0.12), List.of());
            case GRIND -> new Script(free, new Start(15), new Course(25, 36, 14, 0.45, -1.1), List.of());
            case FLASH_SPIKE ->
                new Script(
                        free,
                        new Start(14),
                        new Course(5, 14, 12, 0.5, 0.05),
                        List.of(
                                new Shock(0, 3_600, 1_200, 0.80, 0, -0.031),
                                new Shock(0, 6_000, 14_000, -0.45, 0, 0.017),
                                new Shock(1, 300, 20_000, -0.27, 0, 0.012)));
            case CRASH ->
                new Script(
                        free,
                        new Start(16),
                        new Course(5, 16, 1, 0.5, -0.2),
                        List.of(
                                new Shock(0, 7_200, 10_000, 0.10, 0.02, -0.010),
                                new Shock(1, 1_200, 18_000, 0.22, 0.06, -0.024),
                                new Shock(2, 0, 12_000, 0.40, 0.10, -0.042),
                                new Shock(3, 1_800, 9_000, 0.22, 0.06, -0.020),
                                new Shock(4, 0, 15_000, 0.58, 0.12, -0.048)));
            case MEAN_REVERSION ->
                new Script(
                        free,
                        new Start(17),
                        new Course(60, 16, 4, 0.6, 0.25),
                        List.of(
                                new Shock(-4, 0, 20_000, 0.20, 0.05, -0.020),
                                new Shock(-3, 0, 20_000, 0.30, 0.08, -0.034),
                                new Shock(-1, 0, 20_000, 0.50, 0.12, -0.050)));
        };
    }

    /** The model of a session; sessions below 0 are the history. */
    ModelParameters model(int session) {
        if (session < 0) {
            return Double.isNaN(start.vix)
                    ? free
                    : free.scripted(start.vix, START_REVERSION, START_VOL_SHARE, START_DRIFT);
        }
        return session < course.sessions
                ? free.scripted(course.vix, course.reversion, course.volShare, course.drift)
                : free;
    }

    /** The scripted moves of a session. */
    List<Shock> shocks(int session) {
        return shocks.stream().filter(shock -> shock.session() == session).toList();
    }
}
