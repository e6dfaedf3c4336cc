/**
 * The daily signals and the live ones, section by section of the method. Everything streams: one value in, one state
 * forward, and {@code peek} answers "as if now were the close" without moving the state. Nothing can look ahead,
 * because nothing ever holds a later value.
 */
package dev.alvh.core.signal;
