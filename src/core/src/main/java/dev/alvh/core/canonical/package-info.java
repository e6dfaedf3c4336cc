/** One binary form of everything that the desk says, for digests and for what is written to a file. */
package dev.alvh.core.canonical;
