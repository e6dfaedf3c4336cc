package dev.alvh.desktop.tiles;

import dev.alvh.core.curve.Regime;
import dev.alvh.core.desk.DeskState;
import dev.alvh.desktop.fx.Worker;
import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.session.MarketDay;
import dev.alvh.desktop.session.QuoteAges;
import dev.alvh.desktop.session.Shown;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The numbers of the moment on screen: the large ones on tiles, the rest in a table. */
public final class TilesViewModel {

    /** Points of front premium above which the curve counts as inverted. */
    public static final double INVERTED_ABOVE = Regime.INVERTED_ABOVE;

    /** Points of front premium below which an inversion that was on is over. */
    public static final double INVERTED_UNTIL = 1.50;

    /** Where an RSI counts as low and as high. */
    public static final double RSI_LOW = 30;

    public static final double RSI_HIGH = 70;

    /** The RSI thresholds of the rules between those two. */
    public static final List<Double> RSI_RULES = List.of(35.0, 50.0);

    /** The tiles, from left to right. */
    public enum Kind {
        SPOT,
        PREMIUM,
        CONTANGO,
        RSI,
        MACD,
        YIELDS,
        HEDGE,
        PROFIT
    }

    private static final TileText NOTHING = Tiles.none("", "nothing is shown yet", "");

    private final Map<Kind, ReadOnlyObjectWrapper<TileText>> tiles = new EnumMap<>(Kind.class);
    private final ObservableList<Double> recentSpot = FXCollections.observableArrayList();
    private final ObservableList<Double> recentMacd = FXCollections.observableArrayList();
    private final ObservableList<NumberRow> numbers = FXCollections.observableArrayList();
    private final Worker<MacdHistory.Question> macdHistory;
    private Optional<MacdHistory.Question> asked = Optional.empty();
    private final Followed following = new Followed();

    /** Follows the session. */
    public TilesViewModel(DeskSession session) {
        for (Kind kind : Kind.values()) {
            tiles.put(kind, new ReadOnlyObjectWrapper<>(NOTHING));
        }
        macdHistory = session.worker("macd history", MacdHistory::of, recentMacd::setAll);
        following.value(session.words(), this::show);
    }

    public ReadOnlyObjectProperty<TileText> tile(Kind kind) {
        return wrapper(kind).getReadOnlyProperty();
    }

    /** VIX closes up to the date on screen, oldest first, then the present value; not to be changed by the view. */
    public ObservableList<Double> recentSpot() {
        return recentSpot;
    }

    /** MACD histograms of the closes before the session on screen, oldest first; not to be changed by the view. */
    public ObservableList<Double> recentMacd() {
        return recentMacd;
    }

    /** The table; not to be changed by the view. */
    public ObservableList<NumberRow> numbers() {
        return numbers;
    }

    /** Follows no more. */
    public void close() {
        following.unsubscribe();
        macdHistory.close();
    }

    private void show(Shown shown) {
        shown.day().ifPresent(day -> show(day, shown.desk(), shown.ages()));
    }

    private void show(MarketDay day, Optional<DeskState> desk, QuoteAges ages) {
        set(Kind.SPOT, MarketTiles.spot(day, ages));
        set(Kind.PREMIUM, MarketTiles.premium(day, ages));
        set(Kind.CONTANGO, MarketTiles.contango(day, ages));
        set(Kind.RSI, DeskTiles.rsi(desk, ages));
        set(Kind.MACD, DeskTiles.macd(desk, ages));
        set(Kind.YIELDS, MarketTiles.yields(day, ages));
        set(Kind.HEDGE, DeskTiles.hedge(desk));
        set(Kind.PROFIT, DeskTiles.profit(desk, ages));
        desk.ifPresent(this::askForHistory);
        List<Double> spots = spots(day, desk);
        if (!recentSpot.equals(spots)) {
            recentSpot.setAll(spots);
        }
        List<NumberRow> rows = CurveNumbers.of(day.analytics(), ages.stale(day.curve()));
        if (!numbers.equals(rows)) {
            numbers.setAll(rows);
        }
    }

    /** Once a session, and never for a tick. */
    private void askForHistory(DeskState desk) {
        MacdHistory.Question question = new MacdHistory.Question(desk.known(), desk.session());
        if (asked.filter(question::isAsGoodAs).isEmpty()) {
            asked = Optional.of(question);
            macdHistory.ask(question);
        }
    }

    private static List<Double> spots(MarketDay day, Optional<DeskState> desk) {
        List<Double> spots = new ArrayList<>(day.recentSpot());
        if (desk.filter(DeskState::trading).isPresent()) {
            day.curve().spot().asOptional().ifPresent(spots::add);
        }
        return spots;
    }

    private void set(Kind kind, TileText text) {
        wrapper(kind).set(text);
    }

    private ReadOnlyObjectWrapper<TileText> wrapper(Kind kind) {
        return Objects.requireNonNull(tiles.get(kind), kind::name);
    }
}
