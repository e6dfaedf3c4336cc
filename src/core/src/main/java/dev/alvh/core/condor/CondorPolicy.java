package dev.alvh.core.condor;

import dev.alvh.core.contract.SpxExpiry;
import dev.alvh.core.option.Black76;
import dev.alvh.core.option.OptionType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * When, where and how large a condor is sold, and when it is closed.
 *
 * @param cycle the expiries to choose from
 * @param targetDays calendar days to expiry, 1 or more
 * @param shortDelta of the options sold, undiscounted on the forward, without sign; above 0, below 0.5
 * @param strikeStep points between listed strikes, above 0
 * @param widthOfSpot width of the wings as a fraction of spot, rounded to listed strikes, at least one step
 * @param capitalShare fraction of capital that the widths of all lots may reach
 * @param takeProfitOfCredit closes at this fraction of the credit earned
 * @param closeDays closes at this many calendar days to expiry, or fewer
 * @param stopOfCredit closes at this multiple of the credit lost
 */
public record CondorPolicy(
        ExpiryCycle cycle,
        int targetDays,
        double shortDelta,
        double strikeStep,
        double widthOfSpot,
        double capitalShare,
        double takeProfitOfCredit,
        int closeDays,
        double stopOfCredit) {

    public static final CondorPolicy DEFAULT =
            new CondorPolicy(ExpiryCycle.FRIDAYS, 45, 0.16, 5, 0.01, 0.10, 0.50, 21, 2);

    /** One day to expiry, held to the end unless it earns or loses enough before. */
    public static final CondorPolicy ONE_DAY =
            new CondorPolicy(ExpiryCycle.WEEKDAYS, 1, 0.16, 5, 0.01, 0.10, 0.50, 0, 2);

    /** The furthest that a strike is searched for, by the forward. */
    private static final double FURTHEST = 10;

    /** So that a quotient that is a whole number in decimals is not taken for a hair less. */
    private static final double ROUNDING = 1e-12;

    public CondorPolicy {
        require(targetDays >= 1, "targetDays of 1 or more", targetDays);
        require(shortDelta > 0 && shortDelta < 0.5, "shortDelta above 0, below 0.5", shortDelta);
        require(strikeStep > 0 && strikeStep < Double.POSITIVE_INFINITY, "strikeStep above 0", strikeStep);
        require(widthOfSpot >= 0 && widthOfSpot < 1, "widthOfSpot from 0 to 1", widthOfSpot);
        require(capitalShare > 0 && capitalShare <= 1, "capitalShare above 0, at most 1", capitalShare);
        require(takeProfitOfCredit > 0, "takeProfitOfCredit above 0", takeProfitOfCredit);
        require(closeDays >= 0, "closeDays of 0 or more", closeDays);
        require(stopOfCredit > 0, "stopOfCredit above 0", stopOfCredit);
    }

    private static void require(boolean holds, String what, double value) {
        if (!holds) {
            throw new IllegalArgumentException("a condor policy needs " + what + ", got " + value);
        }
    }

    /**
     * The PM-settled expiry of the cycle, after {@code date}, whose settlement is nearest the target; the earlier of
     * two.
     */
    public SpxExpiry expiry(LocalDate date) {
        LocalDate target = date.plusDays(targetDays);
        return target.minusDays(8)
                .datesUntil(target.plusDays(9))
                .filter(day -> cycle.includes(day.getDayOfWeek()))
                .map(SpxExpiry::weekly)
                .filter(expiry -> expiry.settlement().date().isAfter(date))
                .min(Comparator.<SpxExpiry>comparingLong(expiry -> Math.abs(ChronoUnit.DAYS.between(
                                target, expiry.settlement().date())))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /**
     * The condor to sell.
     *
     * @param years to expiry
     * @param capital dollars
     */
    public CondorChoice choose(SpxMarket market, double years, double capital) {
        if (!(years > 0)) {
            return new CondorChoice.None("an expiry " + years + " years away leaves no time to sell");
        }
        double width = width(market.spot());
        double putShort = strike(OptionType.PUT, market, years);
        double callShort = strike(OptionType.CALL, market, years);
        if (!(putShort < callShort && putShort - width > 0)) {
            return new CondorChoice.None("no strikes for a delta of " + shortDelta + " on a grid of " + strikeStep
                    + " points: put " + putShort + ", call " + callShort + ", width " + width);
        }
        int lots = lots(capital, width);
        if (lots < 1) {
            return new CondorChoice.None(
                    "capital of " + capital + " dollars is too little for one condor of width " + width);
        }
        return new CondorChoice.Chosen(new IronCondor(putShort - width, putShort, callShort, callShort + width, lots));
    }

    /** Points from the strike sold to its wing. */
    public double width(double spot) {
        return Math.max(strikeStep, Math.round(widthOfSpot * spot / strikeStep) * strikeStep);
    }

    /** How many condors of a width the capital carries. */
    public int lots(double capital, double width) {
        return (int) Math.floor(capitalShare * capital / (IronCondor.DOLLARS_PER_POINT * width) * (1 + ROUNDING));
    }

    /**
     * Why the condor is to be closed now, if it is.
     *
     * @param credit received, points per share
     * @param mark what closing costs, points per share
     * @param days calendar days to expiry
     */
    public Optional<CondorExit> exit(double credit, double mark, long days) {
        double profit = credit - mark;
        if (-profit >= stopOfCredit * credit) {
            return Optional.of(CondorExit.STOP);
        }
        if (profit >= takeProfitOfCredit * credit) {
            return Optional.of(CondorExit.TAKE_PROFIT);
        }
        return days <= closeDays ? Optional.of(CondorExit.TIME) : Optional.empty();
    }

    /**
     * The listed strike out of the money whose delta is nearest, the further out of two. Delta falls from strike to
     * strike, so the search ends at the first that is below.
     */
    private double strike(OptionType type, SpxMarket market, double years) {
        double forward = market.forward(years);
        int direction = type == OptionType.CALL ? 1 : -1;
        double nearest = Double.NaN;
        double smallestGap = Double.POSITIVE_INFINITY;
        double strike = direction > 0
                ? Math.ceil(forward / strikeStep) * strikeStep
                : Math.floor(forward / strikeStep) * strikeStep;
        while (strike > 0 && strike < FURTHEST * forward) {
            double delta = Black76.value(type, forward, strike, years, market.vol(strike, years), 0)
                    .delta();
            double gap = Math.abs(Math.abs(delta) - shortDelta);
            if (gap <= smallestGap) {
                smallestGap = gap;
                nearest = strike;
            }
            if (Math.abs(delta) <= shortDelta) {
                break;
            }
            strike += direction * strikeStep;
        }
        return nearest;
    }
}
