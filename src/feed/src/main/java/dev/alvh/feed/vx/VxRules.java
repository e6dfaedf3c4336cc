package dev.alvh.feed.vx;

import dev.alvh.core.calendar.ExchangeCalendar;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.market.VxDay;
import dev.alvh.feed.csv.CsvRow;
import dev.alvh.feed.csv.RowRefused;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** What every row of a VX future must hold, whichever file it comes from. */
final class VxRules {

    /** Below the lowest and above the highest value that VIX or a future on it ever had, by a wide margin. */
    private static final double LOWEST_PRICE = 5;

    private static final double HIGHEST_PRICE = 200;

    private static final LocalDate FIRST_TRADE_DATE = LocalDate.of(2004, 3, 26);

    private VxRules() {}

    /**
     * Checks and mends a row.
     *
     * @param ohlc empty where the row leaves these blank on purpose, because nothing traded
     * @param settle points; 0 where there is none
     */
    static VxDay day(
            CsvRow row,
            LocalDate tradeDate,
            VxFuture contract,
            Optional<Ohlc> ohlc,
            double settle,
            OptionalLong volume,
            OptionalLong openInterest)
            throws RowRefused {
        checkDate(tradeDate, contract);
        double price = settle == 0 ? closeAsSettle(row, tradeDate, contract, ohlc) : settle;
        if (!isPossible(price)) {
            throw new RowRefused("Settle is " + price, "points from " + LOWEST_PRICE + " to " + HIGHEST_PRICE);
        }
        VxDay day = new VxDay(
                tradeDate, contract, price, ohlc.flatMap(prices -> trades(row, prices)), volume, openInterest);
        if (day.isFinalSettlement()) {
            row.repaired("final settlement, on the settlement date", "Settle as the final value, never a fill");
        }
        return day;
    }

    private static void checkDate(LocalDate tradeDate, VxFuture contract) throws RowRefused {
        LocalDate settlement = contract.settlement().date();
        if (tradeDate.isAfter(settlement)) {
            throw new RowRefused(
                    "trade date " + tradeDate + " is after the settlement of " + contract.code(),
                    "no row after " + settlement);
        }
        if (tradeDate.isBefore(FIRST_TRADE_DATE)) {
            throw new RowRefused(
                    "trade date " + tradeDate + " is before VX was listed", "none before " + FIRST_TRADE_DATE);
        }
        if (!ExchangeCalendar.CFE_FUTURES.isSession(tradeDate)) {
            throw new RowRefused("trade date " + tradeDate + " is no session", "a session of the futures exchange");
        }
    }

    private static double closeAsSettle(CsvRow row, LocalDate tradeDate, VxFuture contract, Optional<Ohlc> ohlc)
            throws RowRefused {
        double close = ohlc.map(Ohlc::close).orElse(0.0);
        if (close == 0) {
            throw new RowRefused("neither Settle nor Close holds a price", "a daily settlement, points");
        }
        if (tradeDate.equals(contract.settlement().date())) {
            // The final settlement is an opening of SPX options and can lie points away from the last trade.
            throw new RowRefused("Settle is 0 on the settlement date", "the final settlement, which no Close replaces");
        }
        row.repaired("Settle is 0", "Close " + close + " in its place, a few ticks from the settlement at most");
        return close;
    }

    private static Optional<VxDay.Trades> trades(CsvRow row, Ohlc prices) {
        if (prices.hasNoTrade()) {
            row.repaired("no trade: Open or Close is 0 or blank", "Settle; High is a bid and Low an ask there");
            return Optional.empty();
        }
        if (prices.high() < prices.low()) {
            row.repaired("High " + prices.high() + " is below Low " + prices.low(), "Settle without the day's trades");
            return Optional.empty();
        }
        if (!isPossible(prices.high()) || !isPossible(prices.low())) {
            row.repaired(
                    "High " + prices.high() + " or Low " + prices.low() + " is impossible",
                    "Settle without the day's trades");
            return Optional.empty();
        }
        return Optional.of(new VxDay.Trades(prices.open(), prices.high(), prices.low(), prices.close()));
    }

    private static boolean isPossible(double price) {
        return price >= LOWEST_PRICE && price <= HIGHEST_PRICE;
    }
}
