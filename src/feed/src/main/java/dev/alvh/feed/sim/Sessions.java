package dev.alvh.feed.sim;

import dev.alvh.core.calendar.ExchangeCalendar;
import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.market.SeriesId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A market walk on the exchange's calendar: what is listed, what is official. Used by one thread. */
final class Sessions {

    /** Contracts nine months out are still in the calendar of VX. */
    static final LocalDate LAST = LocalDate.of(2029, 12, 31);

    /** Purposes of streams: each session has one for what is beside the market and one for its quotes. */
    private static final long ASIDE = 1L << 32;

    private static final long QUOTES = 2L << 32;

    private static final double BILL = 4.00;
    private static final double OVERNIGHT = 4.05;
    private static final double RATE_NOISE = 0.015;
    private static final double ISSUES = 2_400;

    private final long seed;
    private final MarketWalk walk;
    private final Expectations expectations;
    private Listing listing;
    private double opening;
    private double spxBefore;

    /**
     * Stands before the session of {@code first}.
     *
     * @param number of that session; the first that trades is 0
     */
    Sessions(Script script, long seed, LocalDate first, int number) {
        this.seed = seed;
        this.walk = new MarketWalk(script, seed, number);
        this.expectations = new Expectations(script.free());
        this.listing = Listing.of(ExchangeCalendar.CBOE_OPTIONS.previousSession(first));
    }

    MarketWalk walk() {
        return walk;
    }

    Expectations expectations() {
        return expectations;
    }

    Listing listing() {
        return listing;
    }

    /** VIX at the open of the session, as a contract settles to it. */
    double opening() {
        return opening;
    }

    LocalDate nextDate() {
        return ExchangeCalendar.CBOE_OPTIONS.nextSession(listing.date());
    }

    boolean hasNext() {
        return !nextDate().isAfter(LAST);
    }

    void open() {
        listing = Listing.of(nextDate());
        spxBefore = walk.factors().spx();
        walk.open();
        opening = Ticks.level(walk.factors().vix());
    }

    /** A stream for the quotes of the session. */
    Draws quoteDraws() {
        return new Draws(seed, QUOTES + walk.session());
    }

    IndexLevels levels() {
        return IndexLevels.of(walk.factors(), expectations);
    }

    /** A VX future at a moment, points, exact. */
    double future(VxFuture contract, Instant at) {
        return expectations.future(
                walk.factors().fast(), walk.factors().slow(), ExchangeTime.years(at, contract.settles()));
    }

    /** A whole session of the history, in one step. */
    SessionClose pass() {
        open();
        walk.advance(MarketWalk.SECONDS);
        return close();
    }

    /** A whole session second by second, as it is when it is quoted. */
    SessionClose passQuoted() {
        open();
        while (!walk.isClosed()) {
            walk.advance(1);
        }
        return close();
    }

    /** What is official once the walk stands at the close. */
    SessionClose close() {
        Instant at = ExchangeTime.vxSettlement(listing.date());
        List<Double> settlements = listing.traded().stream()
                .map(contract -> Ticks.settlement(future(contract, at)))
                .toList();
        return new SessionClose(listing, opening, levels(), settlements, aside());
    }

    private List<SessionClose.Aside> aside() {
        Draws draws = new Draws(seed, ASIDE + walk.session());
        double change = StrictMath.log(walk.factors().spx() / spxBefore);
        double breadth = StrictMath.rint(ISSUES * StrictMath.tanh(60 * change + 0.25 * draws.normal()));
        return List.of(
                new SessionClose.Aside(SeriesId.ADVANCE_DECLINE, breadth),
                new SessionClose.Aside(SeriesId.DTB3, Ticks.level(BILL + RATE_NOISE * draws.normal())),
                new SessionClose.Aside(SeriesId.SOFR, Ticks.level(OVERNIGHT + RATE_NOISE * draws.normal())));
    }
}
