package dev.alvh.core.market;

import dev.alvh.core.contract.VxFuture;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One contract's daily row.
 *
 * @param tradeDate exchange date, not after the contract's settlement
 * @param contract the listed contract
 * @param settle daily settlement, points, positive; on the settlement date the final settlement, never a fill
 * @param trades the day's trades; empty where nothing traded
 * @param volume contracts, zero or more; empty where the source gives a settlement alone
 * @param openInterest contracts, zero or more; empty likewise
 */
public record VxDay(
        LocalDate tradeDate,
        VxFuture contract,
        double settle,
        Optional<Trades> trades,
        OptionalLong volume,
        OptionalLong openInterest) {

    /** The day's first, highest, lowest and last trade, points, positive. */
    public record Trades(double open, double high, double low, double close) {
        public Trades {
            if (!(open > 0 && high > 0 && low > 0 && close > 0)) {
                throw new IllegalArgumentException(
                        "trades must be positive, got " + open + ", " + high + ", " + low + ", " + close);
            }
        }
    }

    public VxDay {
        if (!(settle > 0 && settle < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("settle of " + contract.label() + " on " + tradeDate
                    + " must be positive and finite, got " + settle);
        }
        if (tradeDate.isAfter(contract.settlement().date())) {
            throw new IllegalArgumentException(contract.label() + " settled on "
                    + contract.settlement().date() + ", a row of " + tradeDate + " cannot be");
        }
        if (volume.orElse(0) < 0 || openInterest.orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "volume and open interest must not be negative, got " + volume + ", " + openInterest);
        }
    }

    /** A row with its volume and open interest, as the exchange itself publishes it. */
    public VxDay(
            LocalDate tradeDate,
            VxFuture contract,
            double settle,
            Optional<Trades> trades,
            long volume,
            long openInterest) {
        this(tradeDate, contract, settle, trades, OptionalLong.of(volume), OptionalLong.of(openInterest));
    }

    /** Whether this row is the final settlement and so no price to trade at. */
    public boolean isFinalSettlement() {
        return tradeDate.equals(contract.settlement().date());
    }
}
