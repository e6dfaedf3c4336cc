package dev.alvh.core.tape;

import dev.alvh.core.curve.TermStructure;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.shock.IndexFamily;
import dev.alvh.core.surface.VixOptionSurface;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What options of a session are priced from.
 *
 * @param spx close of SPX, points; NaN where it has none
 * @param family the VIX family of the session, where VIX closed; solved once for all rulesets
 * @param vvix volatility points, the assumed level where unknown
 * @param vixSurface of VIX options
 * @param terms of the curve
 * @param expectedReturn of the market, per year; NaN where none is loaded
 * @param noteQuickRatio of the issuer of the exchange-traded note; NaN where none is loaded
 */
public record OptionInputs(
        double spx,
        Optional<IndexFamily> family,
        double vvix,
        VixOptionSurface vixSurface,
        TermStructure terms,
        double expectedReturn,
        double noteQuickRatio) {

    private static final List<SeriesId> FAMILY = List.of(SeriesId.VIX9D, SeriesId.VIX, SeriesId.VIX3M, SeriesId.VIX6M);
    private static final double[] FAMILY_DAYS = {9, 30, 93, 184};

    /** What the close of the curve's date knew. */
    static OptionInputs of(MarketHistory history, VixCurve curve) {
        LocalDate date = curve.tradeDate();
        double vvix = history.ofSession(SeriesId.VVIX, date).asOptional().orElse(VixOptionSurface.ASSUMED_VVIX);
        return new OptionInputs(
                SignalNumbers.orNaN(history.ofSession(SeriesId.SPX, date)),
                family(history, date),
                vvix,
                new VixOptionSurface(vvix),
                curve.termStructure(),
                SignalNumbers.orNaN(history.asOf(SeriesId.EXPECTED_MARKET_RETURN, date)),
                SignalNumbers.orNaN(history.asOf(SeriesId.ETN_QUICK_RATIO, date)));
    }

    /** Whether SPX options can be priced. */
    public boolean hasSpx() {
        return spx > 0 && family.isPresent();
    }

    private static Optional<IndexFamily> family(MarketHistory history, LocalDate date) {
        if (!history.ofSession(SeriesId.VIX, date).isKnown()) {
            return Optional.empty();
        }
        double[] days = new double[FAMILY.size()];
        double[] levels = new double[FAMILY.size()];
        int known = 0;
        for (int i = 0; i < FAMILY.size(); i++) {
            if (history.ofSession(FAMILY.get(i), date) instanceof Figure.Known(double level)) {
                days[known] = FAMILY_DAYS[i];
                levels[known++] = level;
            }
        }
        return Optional.of(new IndexFamily(Arrays.copyOf(days, known), Arrays.copyOf(levels, known)));
    }
}
