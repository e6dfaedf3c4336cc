package dev.alvh.core.step;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.layer.Layer;
import dev.alvh.core.layer.LayerGroup;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.rule.AdjustmentLog;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.rule.Tenors;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.tape.TapeDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Reads a decision out of the books just after it was made. */
final class DecisionReader {

    private final TapeDay day;
    private final Ruleset ruleset;
    private final Books books;
    private final HedgeBook book;

    DecisionReader(TapeDay day, Ruleset ruleset, Books books) {
        this.day = day;
        this.ruleset = ruleset;
        this.books = books;
        this.book = books.hedge;
    }

    DayDecision read(Latches.State latches, AdjustmentLog log) {
        return new DayDecision(
                day,
                ruleset,
                latches,
                books.condor(),
                books.dollarsPerPoint(),
                books.condor.isSelling(),
                books.condor.exit(),
                IntStream.range(0, HedgeBook.LAYERS).mapToObj(this::layer).toList(),
                log.adjustments(),
                log.standstills(),
                tickets(),
                books.controls(day),
                books.account());
    }

    private LayerDecision layer(int i) {
        Layer layer = Layer.ALL.get(i);
        HedgeTarget target = books.target;
        int node = books.targets.nodes()[i];
        int written = HedgeBook.LAYERS + i - LayerGroup.DEEP.from();
        return new LayerDecision(
                layer,
                ruleset.layer(layer).baseWeight(),
                books.targets.weights()[i],
                heldWeight(i),
                target.exact[i],
                node < 0
                        ? Optional.empty()
                        : Optional.of(position(target.settleDays[i], target.strikes[i], target.units[i])),
                held(i),
                written < HedgeBook.LAYERS ? Optional.empty() : held(written),
                node < 0 ? 0 : node - Tenors.unshifted(day, ruleset, layer),
                book.moves[i]);
    }

    private Optional<Position> held(int p) {
        return book.units[p] == 0
                ? Optional.empty()
                : Optional.of(position(book.settleDays[p], book.strikes[p], book.units[p]));
    }

    /** By the delta of what is held. */
    private Figure heldWeight(int i) {
        double dollarsPerPoint = books.dollarsPerPoint();
        if (!(dollarsPerPoint > 0)) {
            return Figure.unavailable("no condor is held to size the hedge by");
        }
        if (book.units[i] == 0) {
            return Figure.of(0);
        }
        if (book.strikes[i] == 0) {
            return Figure.of(book.units[i] * Series.VXM.dollarsPerPoint() / dollarsPerPoint);
        }
        int node = day.nodeOf(book.settleDays[i]);
        return node < 0
                ? Figure.unavailable("the future of the calls has no settlement on " + day.date())
                : Figure.of(book.units[i]
                        * Series.CALL.dollarsPerPoint()
                        * VixMarks.callDelta(day, ruleset, node, book.strikes[i])
                        / dollarsPerPoint);
    }

    private Position position(int settleDay, double strike, int units) {
        return strike > 0
                ? new Position(contract(settleDay), OptionalDouble.of(strike), units, 0)
                : new Position(
                        contract(settleDay),
                        OptionalDouble.empty(),
                        units / HedgeBook.TENTHS,
                        units % HedgeBook.TENTHS);
    }

    private VxFuture contract(int settleDay) {
        return Contracts.settlingOn(day, settleDay);
    }

    private List<Ticket> tickets() {
        Trades trades = new Trades();
        for (int p = 0; p < HedgeBook.PLACES; p++) {
            if (book.moves[p]) {
                book.addTrades(p, trades);
            }
        }
        List<Ticket> tickets = new ArrayList<>();
        int spread = spreadLots(trades);
        if (spread > 0) {
            LockedRoll roll = books.roll;
            trades.add(Series.VX, roll.nearDay, 0, spread);
            trades.add(Series.VX, roll.farDay, 0, -spread);
            tickets.add(new Ticket(
                    Ticket.Side.SELL,
                    spread,
                    Series.VX,
                    contract(roll.nearDay),
                    OptionalDouble.empty(),
                    Figure.of(day.price(day.nodeOf(roll.nearDay)) - day.price(day.nodeOf(roll.farDay))),
                    Optional.of(contract(roll.farDay))));
        }
        for (int i = 0; i < trades.size(); i++) {
            if (trades.quantity(i) != 0) {
                tickets.add(outright(trades, i));
            }
        }
        return tickets;
    }

    /** Whole lots of the migration's calendar spread, as far as both legs are left after netting. */
    private int spreadLots(Trades trades) {
        int sold = 0;
        int bought = 0;
        for (int i = 0; i < trades.size(); i++) {
            if (trades.series(i) == Series.VX && books.roll.tenths > 0) {
                sold += trades.settleDay(i) == books.roll.nearDay ? -trades.quantity(i) : 0;
                bought += trades.settleDay(i) == books.roll.farDay ? trades.quantity(i) : 0;
            }
        }
        return Math.max(Math.min(books.roll.tenths / HedgeBook.TENTHS, Math.min(sold, bought)), 0);
    }

    private Ticket outright(Trades trades, int i) {
        int node = day.nodeOf(trades.settleDay(i));
        double strike = trades.strike(i);
        boolean isCall = trades.series(i) == Series.CALL;
        Figure price = node < 0
                ? Figure.unavailable("no settlement on " + day.date())
                : Figure.of(isCall ? VixMarks.call(day, ruleset, node, strike) : day.price(node));
        return new Ticket(
                trades.quantity(i) > 0 ? Ticket.Side.BUY : Ticket.Side.SELL,
                Math.abs(trades.quantity(i)),
                trades.series(i),
                contract(trades.settleDay(i)),
                isCall ? OptionalDouble.of(strike) : OptionalDouble.empty(),
                price,
                Optional.empty());
    }
}
