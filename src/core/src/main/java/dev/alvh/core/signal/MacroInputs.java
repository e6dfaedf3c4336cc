package dev.alvh.core.signal;

import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.observation.Figure;
import java.time.LocalDate;

/**
 * The slow series as one decision may read them: each its latest value known by then, unavailable where it is stale.
 *
 * @param exchangeRate real effective exchange rate of the dollar, index points
 * @param treasuryBill 3-month bill, percent a year
 * @param sofr percent a year
 * @param fedFunds percent a year
 * @param reitPriceToCashFlow a ratio
 * @param expectedMarketReturn a fraction a year
 * @param capWeightedVol points
 * @param ipoIntensity a count
 */
public record MacroInputs(
        Figure exchangeRate,
        Figure treasuryBill,
        Figure sofr,
        Figure fedFunds,
        Figure reitPriceToCashFlow,
        Figure expectedMarketReturn,
        Figure capWeightedVol,
        Figure ipoIntensity) {

    private static final double PERCENT = 100;

    /** What was known of them at the decision of {@code decision}. */
    public static MacroInputs of(MarketHistory history, LocalDate decision) {
        return new MacroInputs(
                history.asOf(SeriesId.RBUSBIS, decision),
                history.asOf(SeriesId.DTB3, decision),
                history.asOf(SeriesId.SOFR, decision),
                history.asOf(SeriesId.DFF, decision),
                history.asOf(SeriesId.REIT_PCF, decision),
                history.asOf(SeriesId.EXPECTED_MARKET_RETURN, decision),
                history.asOf(SeriesId.CAP_WEIGHTED_VOL, decision),
                history.asOf(SeriesId.IPO_INTENSITY, decision));
    }

    /** The riskless rate, a fraction a year: the 3-month bill, else fed funds. */
    public Figure riskFree() {
        return (treasuryBill.isKnown() || !fedFunds.isKnown() ? treasuryBill : fedFunds).map(rate -> rate / PERCENT);
    }

    /** 3-month bill less SOFR, percentage points. */
    Figure fundingSpread() {
        return treasuryBill.flatMap(bill -> sofr.map(overnight -> bill - overnight));
    }
}
