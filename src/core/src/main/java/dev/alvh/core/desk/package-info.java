/** The state of the whole desk, and the one fold that makes it out of market events. */
package dev.alvh.core.desk;
