/** One session of a data folder through the live fold. */
package dev.alvh.cli.replay;
