package dev.alvh.core.option;

/**
 * European options on a forward: F. Black, "The pricing of commodity contracts", Journal of Financial Economics 3
 * (1976), 167–179. The side that is out of the money is priced, with its own relative accuracy, and the other follows by
 * parity, so that a deep wing keeps its digits.
 *
 * <p>Domain of every method: forward and strike above 0; years, volatility 0 or more; all finite, and their sum. Without time or
 * without volatility the values are the limits. Anything else throws {@link IllegalArgumentException} with the value.
 */
public final class Black76 {

    static final double PER_DAY = 1 / 365.0;
    static final double ONE_OVER_SQRT_TWO_PI = 0.3989422804014327;
    static final double PERCENT = 0.01;

    private Black76() {}

    /**
     * The discounted price, points.
     *
     * @param forward points, to the option's expiry
     * @param strike points
     * @param years to expiry
     * @param vol volatility per year as a decimal, 0.20 for 20 %
     * @param rate continuously compounded, per year
     */
    public static double price(OptionType type, double forward, double strike, double years, double vol, double rate) {
        requireDomain(forward, strike, years, vol, rate);
        double s = vol * Math.sqrt(years);
        if (s < Double.MIN_NORMAL) {
            return discount(rate, years) * type.intrinsic(forward, strike);
        }
        double scale = Moneyness.geometricMean(forward, strike);
        double timeValue = NormalisedBlack.price(-Math.abs(Moneyness.log(forward, strike)), s, scale);
        boolean isCall = type == OptionType.CALL;
        double up = isCall ? forward : strike;
        double down = isCall ? strike : forward;
        double intrinsic = up - down;
        return intrinsic <= 0
                ? discount(rate, years) * timeValue
                : discounted(intrinsic, timeValue + Moneyness.lost(up, down, intrinsic), Math.expm1(-rate * years));
    }

    /** {@code (large + small)·(1 + growth)}, rounded once: in the money the small rest would lose to the large. */
    private static double discounted(double large, double small, double growth) {
        double sum = large + small;
        return sum + Math.fma(sum, growth, Moneyness.lost(large, -small, sum));
    }

    /**
     * The discounted price and all its sensitivities. Its price is a difference of two terms and a sum with the intrinsic
     * value, each rounded: some 1e-16 of the forward, far below any tick. Where a volatility is to be found from it again,
     * {@link #price} keeps its last digit.
     *
     * @param forward points, to the option's expiry
     * @param strike points
     * @param years to expiry
     * @param vol volatility per year as a decimal, 0.20 for 20 %
     * @param rate continuously compounded, per year
     */
    public static OptionValue value(
            OptionType type, double forward, double strike, double years, double vol, double rate) {
        double rootTime = Math.sqrt(years);
        double s = vol * rootTime;
        boolean callIsOut = forward <= strike;
        double smaller = callIsOut ? forward : strike;
        if (!(smaller > 0 && s >= Double.MIN_NORMAL && isFinite(forward, strike, years, vol, rate))) {
            return limit(type, forward, strike, years, vol, rate);
        }
        double discount = discount(rate, years);
        double h = -Math.abs(Moneyness.log(forward, strike)) / s;
        double t = 0.5 * s;
        double gauss = Moneyness.geometricMean(forward, strike) * Math.exp(-0.5 * (h * h + t * t));
        // the two terms of the price that is out of the money: F·N(d1) and K·N(d2) of a call, K·N(−d2) and F·N(−d1) of
        // a put
        double tail = 0.5 * gauss * Normal.scaledCumulative(-Math.abs(h + t));
        double near = h + t <= 0 ? tail : smaller - tail;
        double far = 0.5 * gauss * Normal.scaledCumulative(h - t);
        double parity = parity(type, callIsOut);
        double price = discount * (near - far + parity * (forward - strike));
        double slope = discount * gauss * ONE_OVER_SQRT_TWO_PI;
        return new OptionValue(
                price,
                discount * ((callIsOut ? near : -far) / forward + parity),
                slope / (s * forward * forward),
                slope * rootTime * PERCENT,
                (rate * price - 0.5 * slope * vol / rootTime) * PER_DAY,
                -years * price * PERCENT);
    }

    /** How many times forward less strike an option is worth beyond the side that is out: 0, a call 1, a put −1. */
    private static double parity(OptionType type, boolean callIsOut) {
        return (type == OptionType.CALL ? 1 : 0) - (callIsOut ? 1 : 0);
    }

    private static double discount(double rate, double years) {
        return rate == 0 ? 1 : Math.exp(-rate * years);
    }

    /** The values that the formula tends to as the total volatility vanishes. */
    private static OptionValue limit(
            OptionType type, double forward, double strike, double years, double vol, double rate) {
        requireDomain(forward, strike, years, vol, rate);
        double discount = discount(rate, years);
        double price = discount * type.intrinsic(forward, strike);
        double callDelta = forward > strike ? 1 : forward < strike ? 0 : 0.5;
        boolean atTheMoney = forward == strike;
        double slope = atTheMoney ? discount * forward * ONE_OVER_SQRT_TWO_PI : 0;
        // its decay is slope·vol/(2·√T): without end only where no time is left, and nothing where vol is below any
        // number
        double decay = atTheMoney && vol > 0 && years == 0 ? Double.POSITIVE_INFINITY : 0;
        return new OptionValue(
                price,
                discount * (type == OptionType.CALL ? callDelta : callDelta - 1),
                atTheMoney ? Double.POSITIVE_INFINITY : 0,
                slope * Math.sqrt(years) * PERCENT,
                (rate * price - decay) * PER_DAY,
                -years * price * PERCENT);
    }

    private static void requireDomain(double forward, double strike, double years, double vol, double rate) {
        if (!isInDomain(forward, strike, years, vol, rate)) {
            throw new IllegalArgumentException(whyNotInDomain(forward, strike, years, vol, rate));
        }
    }

    static boolean isInDomain(double forward, double strike, double years, double vol, double rate) {
        boolean positive = forward > 0 && strike > 0 && years >= 0 && vol >= 0;
        return positive && isFinite(forward, strike, years, vol, rate);
    }

    /** Of terms of one sign none can cancel another, so that a finite sum needs every term finite. */
    private static boolean isFinite(double forward, double strike, double years, double vol, double rate) {
        return forward + strike + years + vol + Math.abs(rate) < Double.POSITIVE_INFINITY;
    }

    static String whyNotInDomain(double forward, double strike, double years, double vol, double rate) {
        return "an option needs forward and strike above 0, years and volatility 0 or more, all and their sum finite; got forward "
                + forward + ", strike " + strike + ", years " + years + ", volatility " + vol + ", rate " + rate;
    }
}
