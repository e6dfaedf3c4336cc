package dev.alvh.desktop.condor;

import dev.alvh.core.condor.IronCondor;
import dev.alvh.core.control.ControlState;
import dev.alvh.core.desk.CondorBook;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.layer.LayerPlan;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a profile is computed from, by value: two desk states that share it show the same.
 *
 * @param minutes to expiry, whole ones: what passes within one shows nowhere
 * @param controls the static hedges of the last close
 * @param words of the indices, the curve and the legs; of a thousand other options none counts
 */
record CondorBasis(
        IronCondor condor,
        LocalDate entered,
        double credit,
        LocalDate session,
        long minutes,
        LayerPlan held,
        List<ControlState> controls,
        List<Word> words) {

    private static final double MINUTES_PER_YEAR = 365 * 24 * 60;

    private static final List<SeriesId> INDICES =
            List.of(SeriesId.SPX, SeriesId.VIX, SeriesId.VIX9D, SeriesId.VIX3M, SeriesId.VIX6M, SeriesId.VVIX);

    /** The last word on an instrument, whenever it was said. */
    record Word(Instrument instrument, double price, double bid, double ask) {

        private static Word of(Instrument instrument, Mark mark) {
            return new Word(instrument, mark.price(), mark.bid(), mark.ask());
        }
    }

    static CondorBasis of(DeskState desk, CondorBook book) {
        return new CondorBasis(
                book.condor(),
                book.entered(),
                book.credit(),
                desk.session(),
                (long) (book.years() * MINUTES_PER_YEAR),
                desk.hedge().held(),
                book.controls(),
                instruments(desk, book)
                        .map(desk.quotes()::get)
                        .filter(Objects::nonNull)
                        .map(quoted -> Word.of(quoted.instrument(), quoted.mark()))
                        .toList());
    }

    private static Stream<Instrument> instruments(DeskState desk, CondorBook book) {
        Stream<Instrument> indices = INDICES.stream().map(Instrument.Index::new);
        Stream<Instrument> futures = desk.curve().stream()
                .flatMap(curve -> curve.nodes().stream())
                .map(node -> new Instrument.Vx(node.contract()));
        Stream<Instrument> legs = book.condor().legs().stream()
                .map(leg -> new Instrument.SpxOption(book.expiry(), leg.strike(), leg.type()));
        return Stream.concat(indices, Stream.concat(futures, legs));
    }
}
