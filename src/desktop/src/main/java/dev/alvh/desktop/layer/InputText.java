package dev.alvh.desktop.layer;

import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.rule.Reason;
import dev.alvh.core.signal.Motion;
import dev.alvh.core.signal.MotionFactor;
import dev.alvh.desktop.text.Dates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the numbers come from that a rule read, and of which dates they are. */
final class InputText {

    private static final String SETTLEMENTS = "VX";

    /** No line breaks at it. */
    private static final char HARD_SPACE = '\u00a0';

    private final MarketHistory known;
    private final Provenance provenance;
    private final LocalDate decided;

    /**
     * For the decision of a close.
     *
     * @param known holds at least what the close knew
     * @param provenance of the close's numbers
     */
    InputText(MarketHistory known, Provenance provenance, LocalDate decided) {
        this.known = known;
        this.provenance = provenance;
        this.decided = decided;
    }

    /** For example {@code SETTLED: VX of 5 Feb, RBUSBIS of 1 Dec 66 d old}. */
    String of(Reason reason) {
        return switch (reason) {
            case Reason.Base _ -> "ASSUMED: the ruleset";
            case Reason.OfMotion(Motion motion, double _) ->
                read(motion.inputs().stream()
                        .filter(input -> input.weight() > 0)
                        .flatMap(input -> inputs(input.factor()))
                        .distinct());
            case Reason.Spike _ -> spike();
            case Reason.Wacc _ -> wacc();
            case Reason.Dormant _ -> read(Stream.of(last(SeriesId.VIX)));
            case Reason.Migration _, Reason.Roll _ -> read(Stream.of(settlements()));
            case Reason.Shift _ -> read(Stream.of(settlements(), last(SeriesId.SPX), last(SeriesId.ADVANCE_DECLINE)));
            case Reason.Harvest _ -> read(Stream.of(last(SeriesId.VIX), last(SeriesId.SPX)));
            case Reason.Drip _ -> read(Stream.of("the book's own cash"));
            case Reason.Limit _ -> "ASSUMED: the ruleset's limit";
            case Reason.NoteRefused(double ratio, double _) ->
                Double.isNaN(ratio)
                        ? "no price of a note can be loaded"
                        : read(Stream.of(last(SeriesId.ETN_QUICK_RATIO)));
        };
    }

    /** The move of VIX since its last close, in the volatility that VVIX gave it at that close. */
    private String spike() {
        Optional<LocalDate> before = date(SeriesId.VIX, decided.minusDays(1));
        return read(Stream.of(
                last(SeriesId.VIX),
                stamp(SeriesId.VIX, before),
                stamp(SeriesId.VVIX, before.flatMap(close -> date(SeriesId.VVIX, close)))));
    }

    private String wacc() {
        String bills = last(SeriesId.DTB3).isEmpty() ? last(SeriesId.DFF) : last(SeriesId.DTB3);
        String premium = last(SeriesId.EXPECTED_MARKET_RETURN);
        return read(Stream.of("VX of five sessions to " + Dates.day(decided), bills, premium))
                + "; ASSUMED: margin, beta"
                + (premium.isEmpty() ? ", equity premium" : "")
                + (bills.isEmpty() ? ", bill rate" : "");
    }

    private String read(Stream<String> inputs) {
        return provenance + ": " + inputs.filter(input -> !input.isEmpty()).collect(Collectors.joining(", "));
    }

    private Stream<String> inputs(MotionFactor factor) {
        return switch (factor) {
            case REER -> Stream.of(last(SeriesId.RBUSBIS));
            case FUNDING -> Stream.of(last(SeriesId.DTB3), last(SeriesId.SOFR));
            case REIT_PCF -> Stream.of(last(SeriesId.REIT_PCF));
            case ERP ->
                List.of(SeriesId.EXPECTED_MARKET_RETURN, SeriesId.DTB3, SeriesId.SPX).stream()
                        .map(this::last);
            case CURVATURE -> Stream.of(settlements());
            case IPO -> Stream.of(last(SeriesId.IPO_INTENSITY));
        };
    }

    private String settlements() {
        return SETTLEMENTS + " of " + Dates.day(decided);
    }

    /** The stamp of the latest value that the close knew; empty where it knew none. */
    private String last(SeriesId id) {
        return stamp(id, date(id, decided));
    }

    private String stamp(SeriesId id, Optional<LocalDate> date) {
        return date.map(of -> {
                    long age = ChronoUnit.DAYS.between(of, decided);
                    return id + " of " + Dates.day(of)
                            + (age > 0 ? (" " + age + " d old").replace(' ', HARD_SPACE) : "");
                })
                .orElse("");
    }

    /** Of the latest value that was known by then. */
    private Optional<LocalDate> date(SeriesId id, LocalDate by) {
        return known.series(id).flatMap(column -> {
            OptionalInt row = column.latestKnown(by);
            return row.isPresent() ? Optional.of(column.date(row.getAsInt())) : Optional.empty();
        });
    }
}
