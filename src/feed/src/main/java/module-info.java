/** Market data in: data folders, exchange files as downloaded and their repair, and a simulated market. */
@org.jspecify.annotations.NullMarked
module dev.alvh.feed {
    requires static org.jspecify;
    requires transitive dev.alvh.core;
    requires de.siegmar.fastcsv;

    exports dev.alvh.feed.chain;
    exports dev.alvh.feed.exchange;
    exports dev.alvh.feed.folder;
    exports dev.alvh.feed.input;
    exports dev.alvh.feed.play;
    exports dev.alvh.feed.repair;
    exports dev.alvh.feed.replay;
    exports dev.alvh.feed.sim;
    exports dev.alvh.feed.statistic;
}
