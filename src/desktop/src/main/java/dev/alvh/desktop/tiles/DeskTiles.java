package dev.alvh.desktop.tiles;

import dev.alvh.core.desk.CondorBook;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.signal.Inflection;
import dev.alvh.core.signal.SignalSnapshot;
import dev.alvh.desktop.session.QuoteAges;
import dev.alvh.desktop.text.Dates;
import dev.alvh.desktop.text.Numbers;
import dev.alvh.desktop.theme.Tone;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The tiles that only the whole desk can fill: signals, the hedge's size, what the book earns. */
final class DeskTiles {

    private static final String NO_SIGNALS = "no session has closed yet";
    private static final String WORKING = "the desk is being worked out";

    private DeskTiles() {}

    static TileText rsi(Optional<DeskState> desk, QuoteAges ages) {
        Figure rsi = signal(desk, SignalSnapshot::rsiVix);
        return Tiles.of(
                "RSI(VIX)",
                rsi,
                v -> Numbers.fixed(v, 1),
                rsi.asOptional().stream().mapToObj(DeskTiles::zone).findFirst().orElse(""),
                provisional(desk, ages),
                "",
                Tone.FLAT,
                ages.stale(SeriesId.VIX));
    }

    static TileText macd(Optional<DeskState> desk, QuoteAges ages) {
        Figure line = signal(desk, signals -> signals.macd().line());
        Figure signal = signal(desk, signals -> signals.macd().signal());
        return Tiles.of(
                "MACD hist.",
                signal(desk, signals -> signals.macd().histogram()),
                v -> Numbers.signed(v, 2),
                "line " + short2(line),
                inflection(desk).orElse("signal " + short2(signal)),
                "",
                Tone.FLAT,
                desk.flatMap(DeskState::curve).flatMap(ages::stale));
    }

    static TileText hedge(Optional<DeskState> desk) {
        return Tiles.of(
                "Hedge H, $",
                desk.map(state -> state.hedge().dollarsPerPoint()).orElseGet(() -> Figure.unavailable(WORKING)),
                v -> Numbers.fixed(v, 0),
                "per VIX point",
                "set at the entry",
                "",
                Tone.FLAT,
                Optional.empty());
    }

    static TileText profit(Optional<DeskState> desk, QuoteAges ages) {
        String title = "Condor P&L, $";
        return switch (desk.map(DeskState::condor).orElseGet(() -> Reading.unavailable(WORKING))) {
            case Reading.Unavailable<CondorBook>(String reason) -> Tiles.none(title, reason, "");
            case Reading.Known<CondorBook>(CondorBook book) ->
                new TileText(
                        title,
                        Numbers.change(book.profit(), 0),
                        "model, since " + Dates.day(book.entered()),
                        "without the hedge",
                        Tone.FLAT,
                        OptionalDouble.of(book.profit()),
                        ages.staleForBook(desk.flatMap(DeskState::curve))
                                .map(oldest -> oldest.age().text()));
        };
    }

    private static Figure signal(Optional<DeskState> desk, Function<SignalSnapshot, Figure> which) {
        return desk.isEmpty()
                ? Figure.unavailable(WORKING)
                : desk.flatMap(DeskState::signals).map(which).orElseGet(() -> Figure.unavailable(NO_SIGNALS));
    }

    private static String zone(double rsi) {
        return rsi >= TilesViewModel.RSI_HIGH
                ? "Over " + Numbers.fixed(TilesViewModel.RSI_HIGH, 0)
                : rsi <= TilesViewModel.RSI_LOW
                        ? "Below " + Numbers.fixed(TilesViewModel.RSI_LOW, 0)
                        : Numbers.fixed(TilesViewModel.RSI_LOW, 0) + " to " + Numbers.fixed(TilesViewModel.RSI_HIGH, 0);
    }

    private static Optional<String> inflection(Optional<DeskState> desk) {
        return desk.flatMap(DeskState::signals)
                .map(signals -> signals.macd().inflection())
                .filter(turn -> turn != Inflection.NONE)
                .map(turn -> turn.name().toLowerCase(Locale.ROOT) + " turn");
    }

    /** Before the session's first VIX it is still that of the last close. */
    private static String provisional(Optional<DeskState> desk, QuoteAges ages) {
        return desk.map(state -> {
                    Optional<LocalDate> said = ages.said(SeriesId.VIX);
                    boolean today = said.filter(state.session()::equals).isPresent();
                    return !state.trading()
                            ? "at close"
                            : today
                                    ? "intraday"
                                    : "at close of " + said.map(Dates::day).orElse("before");
                })
                .orElse("");
    }

    private static String short2(Figure figure) {
        return figure.asOptional().stream()
                .mapToObj(value -> Numbers.signed(value, 2))
                .findFirst()
                .orElse(Numbers.NONE);
    }
}
