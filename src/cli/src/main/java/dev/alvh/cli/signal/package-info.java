/** The signals of one close as commands show them. */
package dev.alvh.cli.signal;
