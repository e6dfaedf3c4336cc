/** A VIX curve as commands show it. */
package dev.alvh.cli.curve;
