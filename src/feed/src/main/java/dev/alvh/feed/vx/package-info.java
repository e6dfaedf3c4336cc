/** Files of VX futures: the exchange's, one for each contract, and the tidy table of all of them. */
package dev.alvh.feed.vx;
