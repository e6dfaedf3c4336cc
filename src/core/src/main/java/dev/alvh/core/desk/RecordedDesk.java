package dev.alvh.core.desk;

import dev.alvh.core.market.MarketHistory;
import java.time.Instant;

/** Everything that a fold was told: folding it again makes the same states, to the last bit. */
public interface RecordedDesk {

    /** What the fold knew at its start. */
    MarketHistory known();

    /** Its clock then. */
    Instant start();

    DeskSettings settings();

    /** The batches from the first; each call begins anew. */
    BatchSource batches();
}
