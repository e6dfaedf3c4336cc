/** The syntax that all native files share: a header to recognise, rows to read, and what was wrong with them by line. */
package dev.alvh.feed.csv;
