package dev.alvh.core.tape;

import dev.alvh.core.curve.TermStructure;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.shock.IndexFamily;
import dev.alvh.core.surface.VixOptionSurface;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
        Figure[] levels = FAMILY.stream().map(id -> history.ofSession(id, date)).toArray(Figure[]::new);
        if (!levels[FAMILY.indexOf(SeriesId.VIX)].isKnown()) {
            return Optional.empty();
        }
        int[] known = IntStream.range(0, levels.length)
                .filter(i -> levels[i].isKnown())
                .toArray();
        return Optional.of(new IndexFamily(
                IntStream.of(known).mapToDouble(i -> FAMILY_DAYS[i]).toArray(),
                IntStream.of(known)
                        .mapToDouble(i -> SignalNumbers.orNaN(levels[i]))
                        .toArray()));
    }
}
