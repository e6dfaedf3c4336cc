/** Why the book moved, as commands show it. */
package dev.alvh.cli.pnl;
