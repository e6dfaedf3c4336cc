package dev.alvh.desktop.session;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.curve.CurveNode;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.desk.Quoted;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.quote.Instrument;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of the feed's numbers are too old to act on, and how old they are: for example {@code 42 s}. */
public record QuoteAges(Map<Instrument, Quoted> quotes) {

    static QuoteAges of(Optional<DeskState> desk) {
        return new QuoteAges(desk.map(DeskState::quotes).orElseGet(Map::of));
    }

    /** The age of an index where it is stale. */
    public Optional<String> stale(SeriesId id) {
        return oldest(Stream.of(new Instrument.Index(id)));
    }

    /** The age of a future where it is stale. */
    public Optional<String> stale(VxFuture contract) {
        return oldest(Stream.of(new Instrument.Vx(contract)));
    }

    /** The age of the oldest stale number among the first monthlies of a curve. */
    public Optional<String> staleFront(VixCurve curve, int monthlies) {
        return oldest(
                curve.nodes().stream().limit(monthlies).map(CurveNode::contract).map(Instrument.Vx::new));
    }

    /** The age of the oldest stale number among a curve's spot and monthlies. */
    public Optional<String> stale(VixCurve curve) {
        return oldest(Stream.concat(
                Stream.of(new Instrument.Index(SeriesId.VIX)),
                curve.nodes().stream().map(CurveNode::contract).map(Instrument.Vx::new)));
    }

    /** The oldest stale number among those that a condor and its hedge are priced from: SPX, spot and the monthlies. */
    public Optional<Quoted> staleForBook(Optional<VixCurve> curve) {
        return oldestOf(Stream.concat(
                Stream.of(new Instrument.Index(SeriesId.SPX), new Instrument.Index(SeriesId.VIX)),
                curve.stream()
                        .flatMap(listed -> listed.nodes().stream())
                        .map(CurveNode::contract)
                        .map(Instrument.Vx::new)));
    }

    /** The same in words, for example {@code STALE: Jan-26 is 5 min old}; empty where none is stale. */
    public String staleBook(Optional<VixCurve> curve) {
        return staleForBook(curve)
                .map(oldest -> "STALE: " + oldest.instrument().label() + " is "
                        + oldest.age().text() + " old")
                .orElse("");
    }

    /** The date in Chicago of an index's last word. */
    public Optional<LocalDate> said(SeriesId id) {
        return first(Stream.of(new Instrument.Index(id)));
    }

    /** The date in Chicago of the oldest word among the first monthlies of a curve. */
    public Optional<LocalDate> saidFront(VixCurve curve, int monthlies) {
        return first(
                curve.nodes().stream().limit(monthlies).map(CurveNode::contract).map(Instrument.Vx::new));
    }

    private Optional<LocalDate> first(Stream<? extends Instrument> instruments) {
        return instruments
                .flatMap(instrument -> Stream.ofNullable(quotes.get(instrument)))
                .map(quoted -> quoted.mark().at().atZone(ExchangeTime.CHICAGO).toLocalDate())
                .min(Comparator.naturalOrder());
    }

    private Optional<String> oldest(Stream<? extends Instrument> instruments) {
        return oldestOf(instruments).map(quoted -> quoted.age().text());
    }

    private Optional<Quoted> oldestOf(Stream<? extends Instrument> instruments) {
        return instruments
                .flatMap(instrument -> Stream.ofNullable(quotes.get(instrument)))
                .filter(Quoted::stale)
                .max(Comparator.comparing(Quoted::age));
    }
}
