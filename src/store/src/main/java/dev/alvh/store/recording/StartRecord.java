package dev.alvh.store.recording;

import dev.alvh.core.canonical.Canonical;
import dev.alvh.core.canonical.CanonicalReader;
import dev.alvh.core.desk.DeskSettings;
import dev.alvh.core.market.MarketHistory;
import java.time.Instant;

/**
 * The first record of a file: what the fold was before its first batch.
 *
 * @param known copied whole, so that a replay needs no other file
 */
record StartRecord(MarketHistory known, Instant start, DeskSettings settings) {

    void pack(Packer out) {
        out.moment(start, Instant.EPOCH);
        out.raw(Canonical.bytes(settings));
        HistoryPacker.pack(out, known);
    }

    static StartRecord unpack(Unpacker in) {
        Instant start = in.moment(Instant.EPOCH);
        DeskSettings settings = CanonicalReader.read(DeskSettings.class, in.raw());
        return new StartRecord(HistoryPacker.unpack(in), start, settings);
    }
}
