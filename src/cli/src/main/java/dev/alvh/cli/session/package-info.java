/** Which close of which data a command is asked about, and by which rules. */
package dev.alvh.cli.session;
