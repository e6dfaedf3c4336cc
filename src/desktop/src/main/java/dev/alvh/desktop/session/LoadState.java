package dev.alvh.desktop.session;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.observation.Provenance;
import dev.alvh.feed.play.Playback;
import dev.alvh.feed.replay.FolderPlayback;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** How far the desk has come with its data. */
public sealed interface LoadState {

    DataSource source();

    /** The data is being read. */
    record Loading(DataSource source) implements LoadState {}

    /**
     * The data can be played.
     *
     * @param history everything that was read, with at least one curve; what a screen may show of it ends with the
     *     desk's clock. Empty where the sessions are made while they are played
     * @param opensAt the moment that is shown first
     * @param remark what the user must know of the data beside its name
     */
    record Ready(
            DataSource source,
            Provenance provenance,
            Optional<MarketHistory> history,
            Playback playback,
            Instant opensAt,
            Optional<String> remark)
            implements LoadState {

        /** Of a history that was read, at its last curve. */
        public static Ready of(DataSource source, MarketHistory history, Playback playback) {
            return new Ready(
                    source,
                    history.provenance(),
                    Optional.of(history),
                    playback,
                    ExchangeTime.vxSettlement(history.curveDates().last()),
                    Optional.empty());
        }

        /** What plays a range of it; a source that was not read as a whole has no ranges. */
        Playback playback(Optional<Range> range) {
            return history.flatMap(
                            all -> range.<Playback>map(chosen -> new FolderPlayback(all, chosen.from(), chosen.to())))
                    .orElse(playback);
        }

        /** The session that is shown first. */
        public LocalDate opensOn() {
            return opensAt.atZone(ExchangeTime.CHICAGO).toLocalDate();
        }
    }

    /**
     * There is nothing to show.
     *
     * @param why one sentence for the user
     */
    record Failed(DataSource source, String why) implements LoadState {}
}
