/** What the rules decided at one close, and why, as commands show it. */
package dev.alvh.cli.decision;
