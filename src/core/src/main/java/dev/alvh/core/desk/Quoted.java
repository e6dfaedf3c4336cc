package dev.alvh.core.desk;

import dev.alvh.core.observation.Age;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.Mark;

/**
 * An instrument's last word as the desk shows it.
 *
 * @param stale whether it is too old to act on: shown grey, with its age
 */
public record Quoted(Instrument instrument, Mark mark, Age age, boolean stale) {}
