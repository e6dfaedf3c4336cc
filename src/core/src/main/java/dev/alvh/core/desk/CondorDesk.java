package dev.alvh.core.desk;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.condor.CondorChoice;
import dev.alvh.core.condor.CondorExit;
import dev.alvh.core.condor.CondorPrice;
import dev.alvh.core.condor.CondorValuation;
import dev.alvh.core.condor.IronCondor;
import dev.alvh.core.contract.SpxExpiry;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.layer.LayerPlan;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.shock.Book;
import dev.alvh.core.shock.HedgeSizing;
import dev.alvh.core.shock.ShockMarket;
import dev.alvh.core.shock.VixPosition;
import dev.alvh.core.surface.VixOptionSurface;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The condor that the policy sells and closes, and the hedge that is sized with it. What is decided at a close is an
 * order; it trades later, at prices that nobody knew when it was decided.
 */
final class CondorDesk {

    private static final double MONTH = 30 / 365.0;

    /** An order waits. */
    private enum Order {
        OPEN,
        CLOSE
    }

    private record Held(
            IronCondor condor,
            SpxExpiry expiry,
            LocalDate entered,
            CondorValuation entry,
            HedgeSizing sizing,
            LayerPlan target,
            LayerPlan plan) {

        Held aimingAt(LayerPlan wanted) {
            return new Held(condor, expiry, entered, entry, sizing, wanted, plan);
        }

        Held holding(LayerPlan bought) {
            return new Held(condor, expiry, entered, entry, sizing, target, bought);
        }

        double credit() {
            return entry.mark();
        }
    }

    private final DeskSettings settings;
    private @Nullable Order order;
    private @Nullable Held held;
    private boolean hedgeIsDue;
    private String whyNone = "the policy decides at the close of a session";

    CondorDesk(DeskSettings settings) {
        this.settings = settings;
    }

    /** At the decision instant: which order, if any, trades next. */
    void decide(Instant now, LocalDate date, Reading<ShockMarket> reading, VixCurve curve, Consumer<Decision> log) {
        if (!(reading instanceof Reading.Known<ShockMarket>(ShockMarket market))) {
            if (order == null && reading instanceof Reading.Unavailable<ShockMarket>(String reason)) {
                whyNone = reason;
            }
            return;
        }
        if (held == null) {
            order = Order.OPEN;
            whyNone = "a condor is to be sold in the next session";
            log.accept(new Decision(now, "Sell a condor in the next session", 0));
            return;
        }
        held = held.aimingAt(plan(held, curve, market));
        hedgeIsDue = true;
        exit(held, date, now, market).ifPresent(reason -> {
            order = Order.CLOSE;
            log.accept(new Decision(now, "Close the condor in the next session: " + words(reason), 0));
        });
    }

    boolean hasOrder() {
        return order != null || hedgeIsDue;
    }

    /** Trades the orders that wait, if there is a market: the hedge's first, then the condor's with all that hedges it. */
    double trade(Instant now, LocalDate date, Reading<ShockMarket> reading, VixCurve curve, Consumer<Decision> log) {
        if (!(reading instanceof Reading.Known<ShockMarket>(ShockMarket market))) {
            return 0;
        }
        if (held != null && hedgeIsDue) {
            held = hedged(held);
        }
        hedgeIsDue = false;
        if (order == null) {
            return 0;
        }
        Order due = order;
        order = null;
        return due == Order.OPEN ? open(now, date, market, curve, log) : close(now, market, log);
    }

    private Held hedged(Held position) {
        return switch (settings.approval()) {
            case ALL -> position.holding(position.target());
            case NONE -> position;
        };
    }

    /** The book at the present market. */
    Reading<CondorBook> book(
            Instant now, Reading<ShockMarket> reading, Optional<VixCurve> curve, Map<Instrument, Quoted> quotes) {
        if (held == null) {
            return Reading.unavailable(whyNone);
        }
        return switch (reading) {
            case Reading.Unavailable<ShockMarket>(String reason) -> Reading.unavailable(reason);
            case Reading.Known<ShockMarket>(ShockMarket market) ->
                Reading.of(book(held, now, market, curve.orElseThrow(), quotes));
        };
    }

    HedgeState hedge() {
        return held == null
                ? new HedgeState(Reading.unavailable("no condor is held"), LayerPlan.NOTHING, LayerPlan.NOTHING)
                : new HedgeState(Reading.of(held.sizing()), held.target(), held.plan());
    }

    private double open(Instant now, LocalDate date, ShockMarket market, VixCurve curve, Consumer<Decision> log) {
        SpxExpiry expiry = settings.condor().expiry(date);
        double years = years(now, expiry);
        return switch (settings.condor().choose(market.spx(), years, settings.capital())) {
            case CondorChoice.None(String reason) -> {
                whyNone = reason;
                log.accept(new Decision(now, "No condor is sold: " + reason, 0));
                yield 0;
            }
            case CondorChoice.Chosen(IronCondor condor) -> {
                CondorValuation entry = CondorValuation.of(condor, market.spx(), years);
                double credit = entry.mark();
                HedgeSizing sizing = HedgeSizing.of(
                        condor, credit, settings.coverage(), LayerPlan.units(curve), market, settings.shock());
                Held opened = new Held(condor, expiry, date, entry, sizing, LayerPlan.NOTHING, LayerPlan.NOTHING);
                held = hedged(opened.aimingAt(plan(opened, curve, market)));
                double cash = credit * condor.dollarsPerPoint();
                log.accept(new Decision(now, "Sold " + words(condor, expiry) + " at " + points(credit), cash));
                yield cash;
            }
        };
    }

    private double close(Instant now, ShockMarket market, Consumer<Decision> log) {
        if (held == null) {
            return 0;
        }
        Held closed = held;
        double mark = closed.condor().mark(market.spx(), years(now, closed.expiry()));
        double cash = -mark * closed.condor().dollarsPerPoint();
        held = null;
        whyNone = "the last condor was bought back; the next is sold in the following session";
        log.accept(new Decision(
                now, "Bought back " + words(closed.condor(), closed.expiry()) + " at " + points(mark), cash));
        return cash;
    }

    private Optional<CondorExit> exit(Held position, LocalDate date, Instant now, ShockMarket market) {
        double mark = position.condor().mark(market.spx(), years(now, position.expiry()));
        long days = ChronoUnit.DAYS.between(date, position.expiry().settlement().date());
        return settings.condor().exit(position.credit(), mark, days);
    }

    private CondorBook book(
            Held position, Instant now, ShockMarket market, VixCurve curve, Map<Instrument, Quoted> quotes) {
        double years = years(now, position.expiry());
        CondorValuation valuation = CondorValuation.of(position.condor(), market.spx(), years);
        Book condor = Book.of(position.condor(), years);
        double dollars = position.sizing().dollarsPerPoint().asOptional().orElse(0);
        return new CondorBook(
                position.condor(),
                position.expiry(),
                position.entered(),
                new CondorPrice(
                        position.credit(),
                        position.entry().legs().stream()
                                .map(leg -> new CondorPrice.Leg(leg.price(), false))
                                .toList()),
                years,
                valuation,
                market,
                condor.withHedge(position.plan().futures(curve), position.plan().calls(curve)),
                condor.withHedge(List.of(new VixPosition(MONTH, dollars)), List.of()),
                settings.shock(),
                CondorMarket.quotes(position.condor(), position.expiry(), quotes)
                        .mark(valuation));
    }

    private LayerPlan plan(Held position, VixCurve curve, ShockMarket market) {
        double dollars = position.sizing().dollarsPerPoint().asOptional().orElse(0);
        return LayerPlan.atBaseWeights(
                curve,
                dollars,
                new VixOptionSurface(market.vvix()),
                market.spx().rate());
    }

    private static double years(Instant now, SpxExpiry expiry) {
        return Math.max(ExchangeTime.years(now, expiry.settles()), 0);
    }

    private static String words(CondorExit exit) {
        return switch (exit) {
            case TAKE_PROFIT -> "its profit target is reached";
            case STOP -> "its stop is reached";
            case TIME -> "it has come close to its expiry";
        };
    }

    private static String words(IronCondor condor, SpxExpiry expiry) {
        return condor.quantity() + " " + expiry.code() + " " + whole(condor.putWing()) + "/" + whole(condor.putShort())
                + "/" + whole(condor.callShort()) + "/" + whole(condor.callWing());
    }

    private static String whole(double strike) {
        return String.format(Locale.ROOT, "%.0f", strike);
    }

    private static String points(double perShare) {
        return String.format(Locale.ROOT, "%.2f", perShare);
    }
}
