package dev.alvh.core.chain;

import dev.alvh.core.contract.Contract;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.surface.VolSurface;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The volatilities that a loaded chain implies, in place of a model's.
 *
 * <p>Total variance σ²T is linear in ln(K/F) between strikes and linear in time between expiries. Volatility is flat
 * beyond the strikes quoted, before the first expiry and after the last. At one ln(K/F), total variance never falls
 * with time: where the quotes of a later expiry say less than an earlier one, the earlier one holds. Arbitrage between
 * strikes is not looked for; the quotes are taken at their word.
 */
public final class ChainSurface implements VolSurface {

    private final Provenance provenance;
    private final List<SliceVols> expiries;
    private final Map<Contract, String> unused;
    private final List<Smile> smiles;

    private ChainSurface(
            Provenance provenance, List<SliceVols> expiries, Map<Contract, String> unused, List<Smile> smiles) {
        this.provenance = provenance;
        this.expiries = List.copyOf(expiries);
        this.unused = Collections.unmodifiableMap(unused);
        this.smiles = List.copyOf(smiles);
    }

    /**
     * The surface of a chain, each expiry on the forward of its own parity.
     *
     * @throws IllegalArgumentException where no expiry can be used, with the reason of the first
     */
    public static ChainSurface of(OptionChain chain) {
        List<SliceVols> expiries = new ArrayList<>();
        List<Smile> smiles = new ArrayList<>();
        Map<Contract, String> unused = new LinkedHashMap<>();
        for (ParityForwards.Slice each : ParityForwards.of(chain)) {
            ChainSlice slice = each.quotes();
            switch (each.forward()) {
                case ParityForward.Unavailable(String reason) -> unused.put(slice.expiry(), reason);
                case ParityForward.Fitted forward -> {
                    SliceVols vols = new SliceVols(slice, forward);
                    Smile.of(vols)
                            .ifPresentOrElse(
                                    smile -> {
                                        expiries.add(vols);
                                        smiles.add(smile);
                                    },
                                    () -> unused.put(slice.expiry(), tooFew(slice)));
                }
            }
        }
        if (smiles.isEmpty()) {
            throw new IllegalArgumentException("no expiry of the chain can be used"
                    + unused.values().stream()
                            .findFirst()
                            .map(reason -> ": " + reason)
                            .orElse(", it is empty"));
        }
        return new ChainSurface(chain.provenance(), expiries, unused, smiles);
    }

    private static String tooFew(ChainSlice slice) {
        return slice.expiry().code() + " has volatilities at fewer than " + Smile.FEWEST_STRIKES + " strikes";
    }

    /** Where the volatilities come from: the chain's provenance, never MODEL. */
    @Override
    public Provenance provenance() {
        return provenance;
    }

    /** The expiries that carry the surface, earliest first, with their forwards. */
    public List<SliceVols> expiries() {
        return expiries;
    }

    /** The expiries left out, earliest first, and why. */
    public Map<Contract, String> unused() {
        return unused;
    }

    /** Mids jump by ticks from strike to strike: the skew is that of a stretch of strikes, not of two neighbours. */
    @Override
    public double slopeStep() {
        return 0.15;
    }

    @Override
    public double vol(double years, double logMoneyness) {
        if (!(years >= 0 && years < Double.POSITIVE_INFINITY && Double.isFinite(logMoneyness))) {
            throw new IllegalArgumentException("a volatility needs years of 0 or more and a finite log-moneyness, got "
                    + years + " and " + logMoneyness);
        }
        Smile before = smiles.getFirst();
        double floor = before.totalVariance(logMoneyness);
        if (years <= before.years()) {
            return Math.sqrt(floor / before.years());
        }
        for (Smile after : smiles.subList(1, smiles.size())) {
            double variance = Math.max(floor, after.totalVariance(logMoneyness));
            if (years <= after.years()) {
                double share = (years - before.years()) / (after.years() - before.years());
                return Math.sqrt((floor + share * (variance - floor)) / years);
            }
            before = after;
            floor = variance;
        }
        return Math.sqrt(floor / before.years());
    }
}
