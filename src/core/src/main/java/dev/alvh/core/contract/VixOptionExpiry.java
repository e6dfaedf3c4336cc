package dev.alvh.core.contract;

import java.time.YearMonth;

/**
 * An expiry of VIX options, without a strike, $100 per point. It settles on the morning of the VX future of the same
 * month, and to the same value. VIX options were first listed in February 2006; earlier months are computed alike.
 *
 * @param settlement AM, as the settlement rule of volatility contracts gives it
 */
public record VixOptionExpiry(Settlement settlement) implements Contract {

    /**
     * Validates the expiry.
     *
     * @throws IllegalArgumentException if no monthly VIX option has this settlement
     */
    public VixOptionExpiry {
        if (!settlement.equals(VixSettlementRule.ofMonth(YearMonth.from(settlement.ruleDate())))) {
            throw new IllegalArgumentException("no monthly VIX option has the settlement " + settlement);
        }
    }

    /**
     * The monthly expiry.
     *
     * @throws IllegalArgumentException outside {@link VxFuture#FIRST_MONTH} to {@link VxFuture#LAST_MONTH}
     */
    public static VixOptionExpiry monthly(YearMonth month) {
        return new VixOptionExpiry(VixSettlementRule.ofMonth(month));
    }

    /** The month of the settlement date. */
    public YearMonth month() {
        return YearMonth.from(settlement.date());
    }

    @Override
    public String code() {
        return "VIX " + ContractLabels.of(month());
    }

    @Override
    public int dollarsPerPoint() {
        return 100;
    }
}
