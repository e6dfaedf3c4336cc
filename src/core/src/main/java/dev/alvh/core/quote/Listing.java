package dev.alvh.core.quote;

import dev.alvh.core.contract.VxFuture;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which instruments were heard of. Immutable: a table makes a new one when it hears of another instrument, which is seldom,
 * so all the batches between share it.
 *
 * @param instruments in the order in which each was first heard of
 * @param places of the instruments in that order
 * @param futures the VX futures among them, by settlement
 */
record Listing(List<Instrument> instruments, Map<Instrument, Integer> places, List<VxFuture> futures) {

    static Listing of(Collection<Instrument> heard) {
        List<Instrument> instruments = List.copyOf(heard);
        Map<Instrument, Integer> places = HashMap.newHashMap(instruments.size());
        for (int place = 0; place < instruments.size(); place++) {
            places.put(instruments.get(place), place);
        }
        List<VxFuture> futures = instruments.stream()
                .filter(Instrument.Vx.class::isInstance)
                .map(instrument -> ((Instrument.Vx) instrument).contract())
                .sorted(Comparator.naturalOrder())
                .toList();
        return new Listing(instruments, places, futures);
    }
}
