package dev.alvh.desktop.curve;

import dev.alvh.core.curve.CurveNode;
import dev.alvh.core.curve.Regime;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.session.MarketDay;
import dev.alvh.desktop.session.QuoteAges;
import dev.alvh.desktop.session.RegimeText;
import dev.alvh.desktop.session.Shown;
import dev.alvh.desktop.text.Dates;
import dev.alvh.desktop.text.Numbers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The curve of the date on screen, the dates that it is compared with, and the future that is picked out. */
public final class CurveViewModel {

    private final DeskSession session;
    private final Overlays overlays = new Overlays();
    private final Followed following = new Followed();
    private final BooleanProperty overlaysOn = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<CurvePicture> picture = new ReadOnlyObjectWrapper<>(CurvePicture.EMPTY);
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(0);
    /** Its name: its place changes when the front leaves. */
    private String picked = "";

    private final ReadOnlyStringWrapper changeSince = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<ContractRow>> readOut = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<OverlayLine> legend = FXCollections.observableArrayList();
    private final ObservableList<ContractRow> contracts = FXCollections.observableArrayList();

    /** Follows the session. */
    public CurveViewModel(DeskSession session) {
        this.session = session;
        following
                .value(session.words(), _ -> list())
                .value(session.shown(), _ -> draw())
                .value(overlaysOn, _ -> draw());
    }

    public ReadOnlyObjectProperty<CurvePicture> picture() {
        return picture.getReadOnlyProperty();
    }

    /** Which of the picture's points is picked out, from 0. */
    public ReadOnlyIntegerProperty selected() {
        return selected.getReadOnlyProperty();
    }

    /** The picked-out future in words. */
    public ReadOnlyObjectProperty<Optional<ContractRow>> readOut() {
        return readOut.getReadOnlyProperty();
    }

    /** The heading of changes, for example {@code Chg vs 2 Feb 2018}. */
    public ReadOnlyStringProperty changeSince() {
        return changeSince.getReadOnlyProperty();
    }

    /** Whether other dates are drawn at all. */
    public BooleanProperty overlaysOn() {
        return overlaysOn;
    }

    /** All dates to compare with, drawn or not; not to be changed by the view. */
    public ObservableList<OverlayLine> legend() {
        return legend;
    }

    /** Every listed future by settlement; not to be changed by the view. */
    public ObservableList<ContractRow> contracts() {
        return contracts;
    }

    public void toggleOverlays() {
        overlaysOn.set(!overlaysOn.get());
    }

    /** Follows no more. */
    public void close() {
        following.unsubscribe();
    }

    public void toggle(OverlayLine line) {
        overlays.toggle(line.title());
        refresh();
    }

    public void remove(OverlayLine line) {
        overlays.remove(line.title());
        refresh();
    }

    /** Compares with one more date; one without a curve gets the last curve before it, and none before the first. */
    public void compareWith(LocalDate date) {
        session.history().map(history -> history.curveDates().floor(date)).ifPresent(found -> {
            overlays.add(found);
            refresh();
        });
    }

    public boolean hasCurve(LocalDate date) {
        return session.hasCurve(date);
    }

    /** Picks out a future, counted as in {@link #selected}; others are ignored. */
    public void select(int index) {
        if (index >= 0 && index < contracts.size()) {
            selected.set(index);
            picked = contracts.get(index).contract();
            readOut.set(Optional.of(contracts.get(index)));
        }
    }

    public void selectNext() {
        select(selected.get() + 1);
    }

    public void selectPrevious() {
        select(selected.get() - 1);
    }

    private void refresh() {
        list();
        draw();
    }

    /** What is read. */
    private void list() {
        Optional<MarketHistory> history = session.history();
        Shown words = session.words().get();
        if (history.isPresent() && words.day().isPresent()) {
            list(history.get(), words, words.day().get());
        } else {
            legend.clear();
            contracts.clear();
            readOut.set(Optional.empty());
        }
    }

    private void list(MarketHistory history, Shown words, MarketDay day) {
        List<OverlayLine> lines = overlays.lines(history, day.curve().tradeDate());
        Optional<VixCurve> baseline = Overlays.baseline(history, lines);
        List<ContractRow> rows = ContractRows.of(day, words.ages(), baseline);
        // a list that is set anew to the same would rebuild what shows it, under the mouse of whoever clicks there
        if (!legend.equals(lines)) {
            legend.setAll(lines);
        }
        if (!contracts.equals(rows)) {
            contracts.setAll(rows);
        }
        changeSince.set(baseline.map(since -> "Chg vs " + Dates.plain(since.tradeDate()))
                .orElse("Change"));
        if (contracts.isEmpty()) {
            readOut.set(Optional.empty());
        } else {
            select(placeOf(picked));
        }
    }

    /** Another place when a contract has left the curve; the front where it is the one that was picked. */
    private int placeOf(String contract) {
        for (int place = 0; place < contracts.size(); place++) {
            if (contracts.get(place).contract().equals(contract)) {
                return place;
            }
        }
        return 0;
    }

    /** What is drawn. */
    private void draw() {
        Optional<MarketHistory> history = session.history();
        Shown shown = session.shown().get();
        picture.set(
                history.isPresent() && shown.day().isPresent()
                        ? picture(history.get(), shown, shown.day().get())
                        : CurvePicture.EMPTY);
    }

    private CurvePicture picture(MarketHistory history, Shown shown, MarketDay day) {
        VixCurve curve = day.curve();
        List<OverlayLine> lines = overlays.lines(history, curve.tradeDate());
        return new CurvePicture(
                curve.spot().asOptional(),
                shown.ages().stale(SeriesId.VIX),
                CurvePoints.of(curve, shown.ages()),
                FamilyPoints.of(shown, history, curve.tradeDate()),
                LayerMarks.of(shown.desk(), curve),
                overlaysOn.get() ? lines.stream().filter(OverlayLine::shown).toList() : List.of(),
                Overlays.baseline(history, lines)
                        .filter(_ -> overlaysOn.get())
                        .map(before -> difference(curve, before, shown.ages())),
                front(day, shown.ages()),
                summary(day));
    }

    private static Difference difference(VixCurve curve, VixCurve before, QuoteAges ages) {
        return new Difference(
                "change since " + Dates.plain(before.tradeDate()) + ", points",
                curve.nodes().stream()
                        .flatMap(node -> before.nodes().stream()
                                .filter(other -> other.contract().equals(node.contract()))
                                .map(other -> new Difference.Bar(
                                        CurvePoints.days(node),
                                        node.price() - other.price(),
                                        ages.stale(node.contract()).isPresent())))
                        .toList());
    }

    private static Optional<CurvePicture.FrontSegment> front(MarketDay day, QuoteAges ages) {
        List<CurveNode> nodes = day.curve().nodes();
        return day.analytics()
                .regime()
                .map(regime -> new CurvePicture.FrontSegment(
                        CurvePoints.days(nodes.get(0)),
                        CurvePoints.days(nodes.get(1)),
                        RegimeText.name(regime) + " " + premium(day),
                        RegimeText.tone(regime, ages.staleFront(day.curve(), 2))));
    }

    private static String premium(MarketDay day) {
        return Numbers.signed(day.analytics().frontPremium().asOptional().orElseThrow(), 2);
    }

    private static String summary(MarketDay day) {
        VixCurve curve = day.curve();
        return "VIX curve of " + Dates.withWeekday(curve.tradeDate()) + ": "
                + day.analytics().regime().map(CurveViewModel::shape).orElse("too few contracts for a shape")
                + ", spot "
                + curve.spot().asOptional().stream()
                        .mapToObj(spot -> Numbers.fixed(spot, 2))
                        .findFirst()
                        .orElse("unknown")
                + curve.nodes().stream()
                        .map(node -> ", " + node.contract().label() + " " + Numbers.fixed(node.price(), 3))
                        .reduce("", String::concat)
                + ".";
    }

    private static String shape(Regime regime) {
        return RegimeText.name(regime);
    }
}
