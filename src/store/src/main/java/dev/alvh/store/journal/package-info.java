/** The journal: every decision, durable before it is shown, each record chained by hash to the one before. */
package dev.alvh.store.journal;
