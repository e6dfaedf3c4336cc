package dev.alvh.core.shock;

import dev.alvh.core.condor.IronCondor;
import java.util.List;

/** Everything that is repriced together: SPX options, VX futures, VIX options. */
public record Book(List<SpxPosition> spx, List<VixPosition> futures, List<VixOptionPosition> vixOptions) {

    public Book {
        spx = List.copyOf(spx);
        futures = List.copyOf(futures);
        vixOptions = List.copyOf(vixOptions);
    }

    /**
     * A condor without a hedge.
     *
     * @param years to expiry
     */
    public static Book of(IronCondor condor, double years) {
        List<SpxPosition> legs = condor.legs().stream()
                .map(leg -> new SpxPosition(
                        leg.type(), leg.strike(), years, (double) IronCondor.DOLLARS_PER_POINT * leg.quantity()))
                .toList();
        return new Book(legs, List.of(), List.of());
    }

    /** The same SPX options with a hedge in place of the present one. */
    public Book withHedge(List<VixPosition> futures, List<VixOptionPosition> vixOptions) {
        return new Book(spx, futures, vixOptions);
    }
}
