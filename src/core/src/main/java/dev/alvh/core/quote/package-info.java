/** What a feed says: instruments, market events, and the table of the last quote of each. */
package dev.alvh.core.quote;
