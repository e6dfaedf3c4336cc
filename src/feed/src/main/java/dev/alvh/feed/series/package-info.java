/** Files of one series each: index histories, FRED's shape, and the named series that no exchange publishes. */
package dev.alvh.feed.series;
