/** What all commands share: exit codes, the machine they run on, and how an argument is read. */
package dev.alvh.cli.command;
