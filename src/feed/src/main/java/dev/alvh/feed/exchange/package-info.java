/** Turns files as an exchange or FRED publishes them into a clean data folder. */
package dev.alvh.feed.exchange;
