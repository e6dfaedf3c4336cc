package dev.alvh.feed.sim;

import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.MarketEvent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Quotes of the VX futures: arrivals at random, the front contract busiest, all busier when VIX is high; markets a tick
 * wide in front, wider behind and in stress. Used by one thread.
 */
final class FuturesPacer {

    /** Quotes a second of the front contract at a VIX of 18. */
    private static final double FRONT_PACE = 0.9;

    /** How fast the pace falls from slot to slot, in the logarithm. */
    private static final double PACE_DECAY = 0.4;

    private static final double USUAL_VIX = 18;

    /** Somebody always renews a quote by then. */
    private static final int LONGEST_SILENCE = 10;

    private static final double TICK = 0.05;

    /** How far the middle of a market strays from the value, ticks. */
    private static final double STRAY = 0.3;

    private static final int MILLIS = 1_000;

    private final Sessions sessions;
    private final Draws draws;
    private final List<Instrument.Vx> traded;
    private final int[] lastQuoted;

    /** The quotes of the session that is open. */
    FuturesPacer(Sessions sessions, Draws draws) {
        this.sessions = sessions;
        this.draws = draws;
        this.traded =
                sessions.listing().traded().stream().map(Instrument.Vx::new).toList();
        this.lastQuoted = new int[traded.size()];
        Arrays.fill(lastQuoted, -LONGEST_SILENCE);
    }

    /** Says what arrives in the second that begins at {@code at}. */
    void say(Instant at, int second, double vix, Consumer<MarketEvent> out) {
        double stress = Math.clamp(vix / USUAL_VIX, 0.7, 4);
        for (int k = 0; k < traded.size(); k++) {
            double pace = FRONT_PACE * stress * StrictMath.exp(-PACE_DECAY * k);
            boolean arrives = draws.uniform() < 1 - StrictMath.exp(-pace);
            if (arrives || second - lastQuoted[k] >= LONGEST_SILENCE) {
                lastQuoted[k] = second;
                out.accept(quote(at.plusMillis(draws.below(MILLIS)), k, vix));
            }
        }
    }

    private MarketEvent quote(Instant at, int k, double vix) {
        Instrument.Vx future = traded.get(k);
        double middle = sessions.future(future.contract(), at) + STRAY * TICK * draws.normal();
        int width = width(k, vix);
        double bid = Ticks.vxBid(middle, width);
        return new MarketEvent.Quote(at, future, bid, Ticks.vxAsk(bid, width));
    }

    /** Ticks between bid and ask. */
    private int width(int k, double vix) {
        int ofSlot = 1 + k / 4;
        int ofStress = vix < 28 ? 0 : vix < 45 ? 1 : 3;
        return ofSlot + ofStress + (draws.uniform() < 0.12 ? 1 : 0);
    }
}
