package dev.alvh.core.desk;

import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.ruleset.AssumedTerms;
import dev.alvh.core.shock.IndexFamily;
import dev.alvh.core.shock.ShockMarket;
import dev.alvh.core.surface.VixOptionSurface;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The market in which the book is priced, out of the last words of the feed. */
final class DeskMarket {

    private static final List<SeriesId> FAMILY = List.of(SeriesId.VIX9D, SeriesId.VIX, SeriesId.VIX3M, SeriesId.VIX6M);
    private static final double[] FAMILY_DAYS = {9, 30, 93, 184};

    private DeskMarket() {}

    /**
     * The market, of fresh numbers alone.
     *
     * @param counts which of the fresh ones are of this market
     * @param assumed what stands in for a number that is not known
     */
    static Reading<ShockMarket> of(
            Map<Instrument, Quoted> quotes,
            Predicate<Quoted> counts,
            VixCurve curve,
            Figure riskFree,
            AssumedTerms assumed) {
        Function<SeriesId, Optional<Double>> fresh = id -> fresh(quotes, counts, id);
        Optional<Double> spx = fresh.apply(SeriesId.SPX);
        Optional<Double> vix = fresh.apply(SeriesId.VIX);
        if (spx.isEmpty() || vix.isEmpty()) {
            return Reading.unavailable(
                    "no fresh value of " + (spx.isEmpty() ? "SPX" : "VIX") + " on " + curve.tradeDate());
        }
        if (curve.nodes().isEmpty()) {
            return Reading.unavailable("there is no VX curve");
        }
        return Reading.of(ShockMarket.ofModel(
                spx.orElseThrow(),
                riskFree.asOptional().orElse(assumed.riskFree()),
                assumed.dividendYield(),
                vix.orElseThrow(),
                family(fresh),
                curve.termStructure(),
                fresh.apply(SeriesId.VVIX).orElse(VixOptionSurface.ASSUMED_VVIX)));
    }

    private static IndexFamily family(Function<SeriesId, Optional<Double>> fresh) {
        List<Double> days = new ArrayList<>();
        List<Double> levels = new ArrayList<>();
        for (int i = 0; i < FAMILY_DAYS.length; i++) {
            double tenor = FAMILY_DAYS[i];
            fresh.apply(FAMILY.get(i)).ifPresent(level -> {
                days.add(tenor);
                levels.add(level);
            });
        }
        return new IndexFamily(
                days.stream().mapToDouble(Double::doubleValue).toArray(),
                levels.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static Optional<Double> fresh(Map<Instrument, Quoted> quotes, Predicate<Quoted> counts, SeriesId id) {
        return Optional.ofNullable(quotes.get(new Instrument.Index(id)))
                .filter(quoted -> !quoted.stale())
                .filter(counts)
                .map(quoted -> quoted.mark().price());
    }
}
