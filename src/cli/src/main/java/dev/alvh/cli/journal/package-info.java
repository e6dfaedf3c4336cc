/** {@code alvh journal}: whether the journal is as it was written, and its records for other programs. */
package dev.alvh.cli.journal;
