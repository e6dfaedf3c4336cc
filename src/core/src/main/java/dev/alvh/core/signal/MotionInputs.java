package dev.alvh.core.signal;

import dev.alvh.core.observation.Figure;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The z-scores of the slow inputs of the motion rule, over the sessions of the options exchange. A change over n days is
 * the difference to the value that was known n sessions ago, in the series' own unit. (Curvature, the fast one, comes
 * with the curve: {@link CurveSignals}.)
 */
final class MotionInputs {

    private static final Set<MotionFactor> SLOW = EnumSet.complementOf(EnumSet.of(MotionFactor.CURVATURE));

    private static final int QUARTER = 63;
    private static final int MONTH = 21;
    private static final int SPREAD_MEDIAN = 5;

    private final Change exchangeRate = new Change(QUARTER);
    private final RollingMedian spread = new RollingMedian(SPREAD_MEDIAN);
    private final Change medianSpread = new Change(MONTH);
    private final Change reit = new Change(QUARTER);
    private final EquityRiskPremiumDivergence premium = new EquityRiskPremiumDivergence();
    private final RollingZScore exchangeRateScore = new RollingZScore();
    private final RollingZScore spreadScore = new RollingZScore();
    private final RollingZScore reitScore = new RollingZScore();
    private final RollingZScore ipoScore = new RollingZScore();

    /** Takes one session. */
    public void commit(MacroInputs macro, Figure realisedVol) {
        Figure median = spread.peek(macro.fundingSpread());
        Scores.commit(exchangeRateScore, exchangeRate.peek(macro.exchangeRate()));
        Scores.commit(spreadScore, medianSpread.peek(median));
        Scores.commit(reitScore, reit.peek(macro.reitPriceToCashFlow()));
        Scores.commit(ipoScore, macro.ipoIntensity());
        premium.commit(macro, realisedVol);
        exchangeRate.commit(macro.exchangeRate());
        spread.commit(macro.fundingSpread());
        medianSpread.commit(median);
        reit.commit(macro.reitPriceToCashFlow());
    }

    /**
     * The raw z-score of each slow factor (a rise of the input is positive), as if these were the next session's inputs;
     * the state does not move.
     *
     * @param realisedVol 20-day realised volatility of SPX, a fraction a year
     */
    public Map<MotionFactor, Figure> peek(MacroInputs macro, Figure realisedVol) {
        EnumMap<MotionFactor, Figure> raw = new EnumMap<>(MotionFactor.class);
        raw.put(MotionFactor.REER, exchangeRate.peek(macro.exchangeRate()).flatMap(exchangeRateScore::peekFigure));
        raw.put(
                MotionFactor.FUNDING,
                medianSpread.peek(spread.peek(macro.fundingSpread())).flatMap(spreadScore::peekFigure));
        raw.put(MotionFactor.REIT_PCF, reit.peek(macro.reitPriceToCashFlow()).flatMap(reitScore::peekFigure));
        raw.put(MotionFactor.ERP, premium.peek(macro, realisedVol));
        raw.put(MotionFactor.IPO, macro.ipoIntensity().flatMap(ipoScore::peekFigure));
        return Collections.unmodifiableMap(raw);
    }

    /** Every slow factor unavailable for one reason. */
    static Map<MotionFactor, Figure> unavailable(String reason) {
        EnumMap<MotionFactor, Figure> none = new EnumMap<>(MotionFactor.class);
        SLOW.forEach(factor -> none.put(factor, Figure.unavailable(reason)));
        return Collections.unmodifiableMap(none);
    }
}
