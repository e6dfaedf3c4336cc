package dev.alvh.desktop.session;

import dev.alvh.core.market.MarketHistory;

/** How far the desk has come with its data. */
public sealed interface LoadState {

    DataSource source();

    /** The folder is being read. */
    record Loading(DataSource source) implements LoadState {}

    /** The folder is read and holds at least one curve. */
    record Ready(DataSource source, MarketHistory history) implements LoadState {}

    /**
     * There is nothing to show.
     *
     * @param why one sentence for the user
     */
    record Failed(DataSource source, String why) implements LoadState {}
}
