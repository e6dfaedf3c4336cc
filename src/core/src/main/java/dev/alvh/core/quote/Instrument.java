package dev.alvh.core.quote;

import dev.alvh.core.contract.SpxExpiry;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.option.OptionType;

/** Something that a feed can quote. */
public sealed interface Instrument {

    /** An index that is calculated, not traded: SPX and the VIX family. */
    record Index(SeriesId id) implements Instrument {
        @Override
        public String label() {
            return id.name();
        }
    }

    /** A VX future. */
    record Vx(VxFuture contract) implements Instrument {
        @Override
        public String label() {
            return contract.label();
        }
    }

    /**
     * A listed option on SPX.
     *
     * @param strike points, above 0
     */
    record SpxOption(SpxExpiry expiry, double strike, OptionType type) implements Instrument {

        public SpxOption {
            if (!(strike > 0 && strike < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a strike is above 0 and finite, got " + strike);
            }
        }

        @Override
        public String label() {
            return expiry.code() + " " + strike + " " + type;
        }
    }

    /** As traders call it. */
    String label();
}
