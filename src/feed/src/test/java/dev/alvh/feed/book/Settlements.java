package dev.alvh.feed.book;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.VxDay;
import dev.alvh.core.option.Black76;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.tape.TapeDay;
import java.time.LocalDate;
import java.util.Optional;

/** Prices of a day read from the settlement table, and money in 1/10,000 dollars, without a line of the books. */
final class Settlements {

    static final long VX = 1_000;
    static final long CALL = 100;

    private final MarketHistory history;

    Settlements(MarketHistory history) {
        this.history = history;
    }

    /** 1/10,000 of a price or of an amount, half up. */
    static long units(double amount) {
        return Math.round(amount * 10_000);
    }

    /** What the day's row says, a final settlement included, 1/10,000 points. */
    Optional<Long> mark(LocalDate date, VxFuture contract) {
        return row(date, contract).map(row -> units(row.settle()));
    }

    /** A price at which one could trade; a final settlement is none. */
    double tradable(LocalDate date, VxFuture contract) {
        return row(date, contract)
                .filter(row -> !row.isFinalSettlement())
                .orElseThrow(() -> new AssertionError(contract.label() + " traded on " + date + " without a price"))
                .settle();
    }

    private Optional<VxDay> row(LocalDate date, VxFuture contract) {
        return history.vxOn(date).stream()
                .filter(row -> row.contract().equals(contract))
                .findFirst();
    }

    /** The model's price of a call, points; its future must have one at which to trade. */
    double call(TapeDay day, VxFuture contract, double strike, double rate) {
        double future = tradable(day.date(), contract);
        double years = ExchangeTime.years(day.curve().asOf(), contract.settles());
        double vol = day.options().vixSurface().vol(years, Math.log(strike / future));
        return Black76.price(OptionType.CALL, future, strike, years, vol, rate);
    }

    static boolean hasSettled(LocalDate date, VxFuture contract) {
        return !contract.settlement().date().isAfter(date);
    }
}
