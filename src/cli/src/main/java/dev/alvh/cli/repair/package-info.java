/** What was wrong with a file, as commands show it. */
package dev.alvh.cli.repair;
