package dev.alvh.core.step;

import dev.alvh.core.condor.CondorPrice;
import dev.alvh.core.condor.IronCondor;
import dev.alvh.core.contract.SpxExpiry;
import dev.alvh.core.shock.HedgeSizing;
import java.time.LocalDate;

/**
 * A condor of the books.
 *
 * @param expirySecond the instant of its expiry, seconds since 1970
 * @param expiryDay its date, days since 1970
 * @param entered session in which it was sold
 * @param entry what it was sold at, by leg and in total, the spread paid
 * @param sizing of the hedge, frozen until the condor is gone
 */
public record HeldCondor(
        IronCondor condor,
        SpxExpiry expiry,
        long expirySecond,
        int expiryDay,
        LocalDate entered,
        CondorPrice entry,
        HedgeSizing sizing) {

    /** Received, points per share. */
    public double credit() {
        return entry.perShare();
    }

    /** H, dollars per VIX point; 0 where the hedge cannot be sized. */
    public double dollarsPerPoint() {
        return sizing.dollarsPerPoint().asOptional().orElse(0);
    }
}
