package dev.alvh.feed.sim;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.condor.CondorPolicy;
import dev.alvh.core.condor.SpxMarket;
import dev.alvh.core.contract.SpxExpiry;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.MarketEvent;
import dev.alvh.core.surface.SsviSurface;
import dev.alvh.core.surface.VixFamily;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * SPX options that are quoted: PM-settled Fridays from seventeen to forty-nine days out, which covers a condor from its
 * sale to its exit; strikes of the condor policy's grid, puts and calls from a little in the money to beyond what is sold
 * and its wings. Each is quoted once in {@value #ROUND} seconds. The board grows with the market and forgets nothing
 * within a session, so that the legs of a condor that was sold keep their marks. Used by one thread.
 */
final class OptionBoard {

    private static final int ROUND = 15;
    private static final int NEAREST_DAYS = 17;
    private static final int FURTHEST_DAYS = 49;

    /** How often new strikes are listed, seconds. */
    private static final int GROWTH = 60;

    /** What the desk prices with, where its bill is at this level. */
    private static final double RATE = 0.04;

    private static final double[] FAMILY_DAYS = {9, 30, 93, 184};
    private static final double STEP = CondorPolicy.DEFAULT.strikeStep();
    private static final double SECONDS_PER_YEAR = 365 * 86_400.0;
    private static final long NANOS = 1_000_000_000L;

    private final List<Strip> strips;
    private final List<Listed> listed = new ArrayList<>();

    /** The strikes of one expiry and type. */
    private static final class Strip {
        private final SpxExpiry expiry;
        private final OptionType type;
        private final double yearsAtOpen;
        private double lowest = Double.NaN;
        private double highest = Double.NaN;

        Strip(SpxExpiry expiry, OptionType type, Instant open) {
            this.expiry = expiry;
            this.type = type;
            this.yearsAtOpen = ExchangeTime.years(open, expiry.settles());
        }

        double years(int second) {
            return yearsAtOpen - second / SECONDS_PER_YEAR;
        }
    }

    private record Listed(Instrument.SpxOption option, Strip strip) {}

    /** The board of a session. */
    OptionBoard(LocalDate date) {
        Instant open = ExchangeTime.openingSettlement(date);
        strips = date.plusDays(NEAREST_DAYS)
                .datesUntil(date.plusDays(FURTHEST_DAYS + 1))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.FRIDAY)
                .map(SpxExpiry::weekly)
                .flatMap(expiry ->
                        List.of(OptionType.PUT, OptionType.CALL).stream().map(type -> new Strip(expiry, type, open)))
                .toList();
    }

    /** How many options are on it. */
    int size() {
        return listed.size();
    }

    /** Says the quotes of the second that begins at {@code at}. */
    void say(Instant at, int second, IndexLevels levels, Consumer<MarketEvent> out) {
        SpxMarket market = market(levels);
        if (second % GROWTH == 0) {
            strips.forEach(strip -> grow(strip, strip.years(second), market));
        }
        int due = (listed.size() - second % ROUND + ROUND - 1) / ROUND;
        for (int n = 0; n < due; n++) {
            Listed next = listed.get(second % ROUND + n * ROUND);
            double value = market.price(next.option.type(), next.option.strike(), next.strip.years(second));
            out.accept(quote(at.plusNanos(n * NANOS / due), next.option, value, levels.vix()));
        }
    }

    private static SpxMarket market(IndexLevels levels) {
        double[] family = {levels.vix9d(), levels.vix(), levels.vix3m(), levels.vix6m()};
        return new SpxMarket(
                levels.spx(), RATE, SpxMarket.ASSUMED_DIVIDEND, new SsviSurface(new VixFamily(FAMILY_DAYS, family)));
    }

    /** Half a spread is 1.2 % of the price or a tick, half as much again in stress. */
    private static MarketEvent quote(Instant at, Instrument.SpxOption option, double value, double vix) {
        double half = Math.max(0.012 * value, 0.05) * (vix < 28 ? 1 : 1.5);
        double bid = Ticks.optionBid(value - half);
        return new MarketEvent.Quote(at, option, bid, Ticks.optionAsk(value + half, bid));
    }

    /** Lists the strikes between 1.8 deviations and a wing out of the money and a margin in it. */
    private void grow(Strip strip, double years, SpxMarket market) {
        double forward = market.forward(years);
        double deviation = market.vol(forward, years) * Math.sqrt(years);
        double out = Math.min(1.8 * deviation + 0.02, 0.25);
        double in = Math.min(0.25 * deviation, 0.05);
        boolean isPut = strip.type == OptionType.PUT;
        double from = onGrid(forward * (1 - (isPut ? out : in)));
        double to = onGrid(forward * (1 + (isPut ? in : 0.6 * out)));
        if (Double.isNaN(strip.lowest)) {
            strip.lowest = from;
            strip.highest = from;
            list(strip, from);
        }
        while (strip.highest < to) {
            strip.highest += STEP;
            list(strip, strip.highest);
        }
        while (strip.lowest > from) {
            strip.lowest -= STEP;
            list(strip, strip.lowest);
        }
    }

    private void list(Strip strip, double strike) {
        listed.add(new Listed(new Instrument.SpxOption(strip.expiry, strike, strip.type), strip));
    }

    private static double onGrid(double strike) {
        return Math.max(Math.rint(strike / STEP), 1) * STEP;
    }
}
