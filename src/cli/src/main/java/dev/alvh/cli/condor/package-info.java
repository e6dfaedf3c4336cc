/** An iron condor as commands show it. */
package dev.alvh.cli.condor;
