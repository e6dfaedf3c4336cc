package dev.alvh.feed.sample;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.contract.VxFuture;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The invented futures: nine monthly contracts, priced as damped expectations of VIX. */
final class SyntheticFutures {

    private static final long SEED = 4421;
    private static final int LISTED = 9;
    private static final double TRADE_TICK = 0.05;
    private static final double SETTLE_TICK = 0.025;

    private SyntheticFutures() {}

    /** {@code vx_settlements.csv}. */
    static String table(List<SyntheticMarket.Day> days) {
        Random random = new Random(SEED);
        StringBuilder table = new StringBuilder("trade_date,expiry,open,high,low,close,settle,volume,open_interest\n");
        for (SyntheticMarket.Day day : days) {
            List<VxFuture> contracts = listed(day.date());
            for (int slot = 0; slot < contracts.size(); slot++) {
                table.append(row(day, contracts.get(slot), slot, random));
            }
        }
        return table.toString();
    }

    /** The contract that settles on the date, where one does, and the next nine. */
    private static List<VxFuture> listed(LocalDate date) {
        List<VxFuture> contracts = new ArrayList<>();
        int alive = 0;
        for (YearMonth month = YearMonth.from(date); alive < LISTED; month = month.plusMonths(1)) {
            VxFuture contract = VxFuture.monthly(month);
            LocalDate settlement = contract.settlement().date();
            if (!settlement.isBefore(date)) {
                contracts.add(contract);
            }
            if (settlement.isAfter(date)) {
                alive++;
            }
        }
        return contracts;
    }

    private static String row(SyntheticMarket.Day day, VxFuture contract, int slot, Random random) {
        LocalDate date = day.date();
        LocalDate expiry = contract.settlement().date();
        // Every row draws as often, so that a change to one leaves the others as they are.
        double basis = 0.003 * random.nextGaussian();
        double upper = Math.abs(random.nextGaussian());
        double lower = Math.abs(random.nextGaussian());
        double activity = StrictMath.exp(0.3 * random.nextGaussian());
        double idle = random.nextDouble();
        long openInterest = Math.round(140_000 * StrictMath.exp(-0.45 * slot) * activity);
        if (date.equals(expiry)) {
            String value = SyntheticFolder.decimal(StrictMath.exp(day.openLogVix()) * (1 + 4 * basis), 0.01);
            return line(date, expiry, ",,,", value, 0, openInterest);
        }
        double years = ExchangeTime.years(ExchangeTime.vxSettlement(date), contract.settles());
        double settle = day.expectedVix(years) * (1 + basis);
        if (slot == LISTED - 1 && idle < 0.1) {
            return line(date, expiry, ",,,", SyntheticFolder.decimal(settle, SETTLE_TICK), 0, openInterest);
        }
        double open = day.expectedVixAtOpen(years) * (1 + basis / 2);
        double range = 0.012 * settle * StrictMath.exp(-0.15 * slot);
        double high = Math.max(open, settle) + range * upper;
        double low = Math.min(open, settle) - range * lower;
        String trades = String.join(
                ",",
                SyntheticFolder.decimal(open, TRADE_TICK),
                SyntheticFolder.decimal(high, TRADE_TICK),
                SyntheticFolder.decimal(low, TRADE_TICK),
                SyntheticFolder.decimal(settle, TRADE_TICK));
        long volume = 1 + Math.round(90_000 * StrictMath.exp(-0.8 * slot) * activity);
        return line(date, expiry, trades, SyntheticFolder.decimal(settle, SETTLE_TICK), volume, openInterest);
    }

    private static String line(
            LocalDate date, LocalDate expiry, String trades, String settle, long volume, long openInterest) {
        return date + "," + expiry + "," + trades + "," + settle + "," + volume + "," + openInterest + "\n";
    }
}
