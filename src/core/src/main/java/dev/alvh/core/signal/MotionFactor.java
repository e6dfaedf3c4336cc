package dev.alvh.core.signal;

/**
 * The inputs of the motion rule. A factor's z-score is signed so that a positive one means more hedge; price-earnings
 * and dividend-discount inputs are refused by not being here.
 */
public enum MotionFactor {
    /** 63-day change of the dollar's real effective exchange rate; a dearer dollar means more hedge. */
    REER("reer", +1),
    /** 21-day change of the 5-day median of 3-month bill less SOFR; a fall (a flight into bills) means more hedge. */
    FUNDING("funding", -1),
    /** 63-day change of the price to cash flow of REITs; a fall means more hedge. */
    REIT_PCF("reitPcf", -1),
    /** The equity premium by CAPM less the one that volatility implies; a fall means more hedge. */
    ERP("erp", -1),
    /** Strip IRR of the curve less that of its straight line; a rise means more hedge. */
    CURVATURE("curvature", +1),
    /** Optional: the number of new issues; a fall (the window for issues closes) means more hedge. */
    IPO("ipo", -1);

    private final String key;
    private final int sign;

    MotionFactor(String key, int sign) {
        this.key = key;
        this.sign = sign;
    }

    /** Its stable name in files and output. */
    public String key() {
        return key;
    }

    /** +1 where a rise of the raw input means more hedge, −1 where a fall does. */
    int sign() {
        return sign;
    }
}
