/** The command line: the tree of commands and the one way to run it. */
package dev.alvh.cli;
