package dev.alvh.core.step;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.layer.LayerGroup;
import java.util.List;

/**
 * Shares the tickets that a person made of a decision among the layers that were to move, so that the book trades exactly
 * these tickets. A layer holds one contract at a time: tickets that would leave one in two cannot be shared.
 *
 * <p>What is lowered is taken from the last layers first.
 */
final class Allotment {

    private final HedgeBook book;
    private final boolean[] moves;
    private final int[] nextSettleDays;
    private final double[] nextStrikes;
    private final int[] nextUnits;

    /** What the tickets trade more than the layers would, by contract. */
    private final Trades missing = new Trades();

    Allotment(HedgeBook book, List<Ticket> tickets) {
        this.book = book;
        this.moves = book.moves.clone();
        this.nextSettleDays = book.nextSettleDays.clone();
        this.nextStrikes = book.nextStrikes.clone();
        this.nextUnits = book.nextUnits.clone();
        tickets.forEach(this::want);
        Trades planned = new Trades();
        for (int p = 0; p < HedgeBook.PLACES; p++) {
            if (moves[p]) {
                book.addTrades(p, planned);
            }
        }
        add(planned, -1);
        for (int p = HedgeBook.PLACES - 1; p >= 0; p--) {
            undoRoll(p);
        }
        for (int p = HedgeBook.PLACES - 1; p >= 0; p--) {
            resize(p);
        }
    }

    /** Whether every ticket has found its layers. */
    boolean isWhole() {
        for (int i = 0; i < missing.size(); i++) {
            if (missing.quantity(i) != 0) {
                return false;
            }
        }
        return coversWrittenCalls();
    }

    /** Has the book trade it. */
    void apply() {
        System.arraycopy(moves, 0, book.moves, 0, HedgeBook.PLACES);
        System.arraycopy(nextSettleDays, 0, book.nextSettleDays, 0, HedgeBook.PLACES);
        System.arraycopy(nextStrikes, 0, book.nextStrikes, 0, HedgeBook.PLACES);
        System.arraycopy(nextUnits, 0, book.nextUnits, 0, HedgeBook.PLACES);
    }

    private void want(Ticket ticket) {
        int quantity = ticket.side() == Ticket.Side.BUY ? ticket.quantity() : -ticket.quantity();
        missing.add(ticket.series(), day(ticket.contract()), ticket.callStrike().orElse(0), quantity);
        ticket.spreadWith().ifPresent(far -> missing.add(ticket.series(), day(far), 0, -quantity));
    }

    private static int day(VxFuture contract) {
        return Math.toIntExact(contract.settlement().date().toEpochDay());
    }

    private void add(Trades trades, int sign) {
        for (int i = 0; i < trades.size(); i++) {
            missing.add(trades.series(i), trades.settleDay(i), trades.strike(i), sign * trades.quantity(i));
        }
    }

    /** A change of contract of which neither leg is wanted does not happen. */
    private void undoRoll(int p) {
        boolean same = book.settleDays[p] == nextSettleDays[p] && book.strikes[p] == nextStrikes[p];
        if (!moves[p] || same || book.units[p] == 0 || nextUnits[p] == 0) {
            return;
        }
        Trades legs = new Trades();
        book.addTrades(p, legs);
        for (int i = 0; i < legs.size(); i++) {
            int unwanted = -quantityMissing(legs.series(i), legs.settleDay(i), legs.strike(i));
            int leg = legs.quantity(i);
            if (leg > 0 ? unwanted < leg : unwanted > leg) {
                return;
            }
        }
        add(legs, 1);
        moves[p] = false;
    }

    /** What a layer is to hold takes in as much of what is missing of its contract as it can. */
    private void resize(int p) {
        if (!moves[p]) {
            return;
        }
        if (nextUnits[p] == 0) {
            // sold in part, it stays in its contract
            nextSettleDays[p] = book.settleDays[p];
            nextStrikes[p] = book.strikes[p];
        }
        int settleDay = nextSettleDays[p];
        double strike = nextStrikes[p];
        if (strike > 0) {
            int wanted = nextUnits[p] + quantityMissing(Series.CALL, settleDay, strike);
            int units = p < HedgeBook.LAYERS ? Math.max(wanted, 0) : Math.min(wanted, 0);
            missing.add(Series.CALL, settleDay, strike, nextUnits[p] - units);
            nextUnits[p] = units;
            return;
        }
        int lots = nextUnits[p] / HedgeBook.TENTHS;
        int minis = nextUnits[p] % HedgeBook.TENTHS;
        int lotsWanted = Math.max(lots + quantityMissing(Series.VX, settleDay, 0), 0);
        int minisWanted = Math.clamp(minis + quantityMissing(Series.VXM, settleDay, 0), 0, HedgeBook.TENTHS - 1);
        missing.add(Series.VX, settleDay, 0, lots - lotsWanted);
        missing.add(Series.VXM, settleDay, 0, minis - minisWanted);
        nextUnits[p] = lotsWanted * HedgeBook.TENTHS + minisWanted;
    }

    private int quantityMissing(Series series, int settleDay, double strike) {
        for (int i = 0; i < missing.size(); i++) {
            if (missing.series(i) == series && missing.settleDay(i) == settleDay && missing.strike(i) == strike) {
                return missing.quantity(i);
            }
        }
        return 0;
    }

    /** Never a net short call: what is written stays at or below what the deep layer holds. */
    private boolean coversWrittenCalls() {
        for (int p = HedgeBook.LAYERS; p < HedgeBook.PLACES; p++) {
            int written = -(moves[p] ? nextUnits[p] : book.units[p]);
            int layer = LayerGroup.DEEP.from() + p - HedgeBook.LAYERS;
            int held = moves[layer] ? nextUnits[layer] : book.units[layer];
            if (written > 0 && written > held) {
                return false;
            }
        }
        return true;
    }
}
