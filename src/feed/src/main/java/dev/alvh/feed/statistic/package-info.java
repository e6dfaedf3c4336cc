/** What daily closes of VIX, SPX and the VX futures say about the market that made them, real or simulated. */
package dev.alvh.feed.statistic;
