package dev.alvh.core.step;

import dev.alvh.core.layer.LayerGroup;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.tape.TapeDay;

/**
 * The calendar spread of rule 6: it covers S4's lots and any that I1 holds in S4's contract, and locks
 * {@code (F(S4) − F(I1)) × multiplier × contracts}.
 */
final class LockedRoll {

    private static final int NEAR = LayerGroup.SHORT.to() - 1;
    private static final int FAR = LayerGroup.INTERMEDIATE.from();

    int nearDay;
    int farDay;

    /** Tenths of a contract; 0 where there is no ticket. */
    int tenths;

    /** 1/10,000 dollars. */
    long money;

    /** Works it out from what the book is about to do. */
    void plan(TapeDay day, Latches latches, HedgeBook book) {
        tenths = 0;
        money = 0;
        boolean leaves = latches.migration() && book.moves[NEAR] && book.moves[FAR] && book.strikes[NEAR] == 0;
        if (!leaves || book.nextStrikes[FAR] > 0 || book.settleDays[NEAR] == book.nextSettleDays[FAR]) {
            return;
        }
        nearDay = book.settleDays[NEAR];
        farDay = book.nextSettleDays[FAR];
        int near = day.nodeOf(nearDay);
        int far = day.nodeOf(farDay);
        if (near < 0 || far < 0) {
            return;
        }
        boolean farIsNear = book.settleDays[FAR] == nearDay && book.strikes[FAR] == 0;
        int sold = book.units[NEAR] - (book.nextSettleDays[NEAR] == nearDay ? book.nextUnits[NEAR] : 0);
        tenths = Math.min(sold + (farIsNear ? book.units[FAR] : 0), book.nextUnits[FAR]);
        money = (Money.of(day.price(near)) - Money.of(day.price(far))) * tenths * Series.VXM.dollarsPerPoint();
    }

    void drop() {
        tenths = 0;
        money = 0;
    }

    /** Keeps whole lots of it only, where fewer are traded than were planned. */
    void atMost(int lots) {
        if (lots < tenths / HedgeBook.TENTHS) {
            money = money / tenths * HedgeBook.TENTHS * lots;
            tenths = HedgeBook.TENTHS * lots;
        }
    }
}
