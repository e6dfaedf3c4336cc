package dev.alvh.core.step;

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
 * @param credit received, the spread taken off, points per share
 * @param sizing of the hedge, frozen until the condor is gone
 */
public record HeldCondor(
        IronCondor condor,
        SpxExpiry expiry,
        long expirySecond,
        int expiryDay,
        LocalDate entered,
        double credit,
        HedgeSizing sizing) {

    /** H, dollars per VIX point; 0 where the hedge cannot be sized. */
    public double dollarsPerPoint() {
        return sizing.dollarsPerPoint().asOptional().orElse(0);
    }
}
