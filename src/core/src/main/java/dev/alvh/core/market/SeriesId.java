package dev.alvh.core.market;

/** The daily and monthly series that the method reads, with their unit and the moment each value becomes known. */
public enum SeriesId {
    VIX("VIX index close", "vol points", Release.SAME_SESSION),
    VIX9D("9-day VIX close", "vol points", Release.SAME_SESSION),
    VIX3M("3-month VIX close", "vol points", Release.SAME_SESSION),
    VIX6M("6-month VIX close", "vol points", Release.SAME_SESSION),
    VVIX("VIX of VIX close", "vol points", Release.SAME_SESSION),
    SKEW("SKEW index close", "index points", Release.SAME_SESSION),
    SPX("S&P 500 index close", "index points", Release.SAME_SESSION),
    DTB3("3-month Treasury bill", "percent a year", Release.NEXT_SESSION),
    DGS10("10-year Treasury", "percent a year", Release.NEXT_SESSION),
    SOFR("secured overnight financing rate", "percent a year", Release.NEXT_SESSION),
    DFF("federal funds rate", "percent a year", Release.NEXT_SESSION),
    RBUSBIS("real effective exchange rate of the dollar", "index points", Release.TWENTIETH_OF_NEXT_MONTH),
    ADVANCE_DECLINE("advancing less declining issues", "issues", Release.SAME_SESSION),
    REIT_PCF("price to cash flow of REITs", "ratio", Release.SAME_SESSION),
    EXPECTED_MARKET_RETURN("expected market return", "fraction a year", Release.SAME_SESSION),
    CAP_WEIGHTED_VOL("cap-weighted volatility", "vol points", Release.SAME_SESSION),
    IPO_INTENSITY("IPO intensity", "count", Release.SAME_SESSION),
    ETN_QUICK_RATIO("quick ratio of the ETN's issuer", "ratio", Release.SAME_SESSION);

    private final String title;
    private final String unit;
    private final Release release;

    SeriesId(String title, String unit, Release release) {
        this.title = title;
        this.unit = unit;
        this.release = release;
    }

    public String title() {
        return title;
    }

    public String unit() {
        return unit;
    }

    public Release release() {
        return release;
    }
}
