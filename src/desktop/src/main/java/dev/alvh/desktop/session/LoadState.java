package dev.alvh.desktop.session;

import dev.alvh.core.market.MarketHistory;
import dev.alvh.feed.play.Playback;

/** How far the desk has come with its data. */
public sealed interface LoadState {

    DataSource source();

    /** The data is being read. */
    record Loading(DataSource source) implements LoadState {}

    /**
     * The data is read and holds at least one curve.
     *
     * @param history everything that was read; what a screen may show of it ends with the desk's clock
     */
    record Ready(DataSource source, MarketHistory history, Playback playback) implements LoadState {}

    /**
     * There is nothing to show.
     *
     * @param why one sentence for the user
     */
    record Failed(DataSource source, String why) implements LoadState {}
}
