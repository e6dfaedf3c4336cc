package dev.alvh.core.desk;

import dev.alvh.core.observation.Age;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.Mark;
import dev.alvh.core.quote.Marks;
import java.time.Instant;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The last word on each instrument, looked at from one moment. Immutable. How old a word is, is worked out when somebody
 * asks: of a thousand options a batch asks for the four that are held.
 */
final class Quotes extends AbstractMap<Instrument, Quoted> {

    private final Marks marks;
    private final Instant now;
    private final Freshness freshness;

    /**
     * The words.
     *
     * @param now not before any of them
     */
    Quotes(Marks marks, Instant now, Freshness freshness) {
        this.marks = marks;
        this.now = now;
        this.freshness = freshness;
    }

    private Quoted quoted(Instrument instrument, Mark mark) {
        return new Quoted(instrument, mark, Age.between(mark.at(), now), freshness.isStale(mark, now));
    }

    @Override
    public @Nullable Quoted get(@Nullable Object key) {
        return key instanceof Instrument instrument
                ? marks.of(instrument).map(mark -> quoted(instrument, mark)).orElse(null)
                : null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key instanceof Instrument instrument && marks.of(instrument).isPresent();
    }

    @Override
    public Set<Map.Entry<Instrument, Quoted>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<Instrument, Quoted>> iterator() {
                return IntStream.range(0, marks.size())
                        .mapToObj(place ->
                                Map.entry(marks.instrument(place), quoted(marks.instrument(place), marks.mark(place))))
                        .iterator();
            }

            @Override
            public int size() {
                return marks.size();
            }
        };
    }
}
