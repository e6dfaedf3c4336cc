package dev.alvh.desktop.condor;

import dev.alvh.core.desk.CondorBook;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.step.DayDecision;
import dev.alvh.desktop.fx.Worker;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.session.QuoteAges;
import dev.alvh.desktop.text.Dates;
import dev.alvh.desktop.text.Numbers;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The condor's profit with and without its hedge, at a price of SPX and on a day that the trader moves. One point is
 * priced at once; whole lines and the matrix come from behind the screens, the newest only.
 */
public final class CondorViewModel implements AutoCloseable {

    private static final int DEFAULT_DAY = 7;
    private static final double STEP = 5;

    /** What stands where the chart would be. */
    record Notice(String sentence, String next) {}

    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper stale = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<HedgeChoice> hedge = new ReadOnlyObjectWrapper<>(HedgeChoice.ADAPTIVE);
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<ProfitPicture> picture = new ReadOnlyObjectWrapper<>(ProfitPicture.EMPTY);
    private final ReadOnlyObjectWrapper<MatrixTable> matrix = new ReadOnlyObjectWrapper<>(MatrixTable.EMPTY);
    private final ReadOnlyObjectWrapper<LegTable> legs = new ReadOnlyObjectWrapper<>(LegTable.EMPTY);
    private final ReadOnlyObjectWrapper<List<Fact>> facts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<BreakEvenRow>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<List<String>>> breakEvens = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<ReadOut> readOut = new ReadOnlyObjectWrapper<>(ReadOut.NONE);
    private final ReadOnlyIntegerWrapper day = new ReadOnlyIntegerWrapper(DEFAULT_DAY);
    private final ReadOnlyIntegerWrapper lastDay = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyStringWrapper dayText = new ReadOnlyStringWrapper("");
    private final Map<BookLine, BooleanProperty> shown = new EnumMap<>(BookLine.class);
    private final Worker<CondorProfile.Question> worker;
    private final Subscription subscription;

    /** What is on screen; null without a condor. */
    private @Nullable Priced priced;

    /** Where the trader has moved SPX; empty while it follows the market. */
    private Optional<Double> moved = Optional.empty();

    private int questions;

    /** One desk state's condor, and what tells it from the next one's. */
    private record Priced(CondorBasis basis, DeskState desk, CondorBook book, BookProfits profits) {

        Priced with(HedgeChoice chosen) {
            return new Priced(basis, desk, book, BookProfits.of(book, chosen));
        }
    }

    /** Follows the session. */
    public CondorViewModel(DeskSession session) {
        for (BookLine book : BookLine.values()) {
            shown.put(book, new SimpleBooleanProperty(true));
        }
        worker = session.worker("condor profile", CondorProfile::of, this::receive);
        subscription = session.words().subscribe(words -> follow(words.desk()));
    }

    ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Why the numbers are old, with their age; empty while they are not. */
    ReadOnlyStringProperty stale() {
        return stale.getReadOnlyProperty();
    }

    /** The condor in words. */
    ReadOnlyStringProperty heading() {
        return heading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ProfitPicture> picture() {
        return picture.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<MatrixTable> matrix() {
        return matrix.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<LegTable> legs() {
        return legs.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Fact>> facts() {
        return facts.getReadOnlyProperty();
    }

    /** The names that {@link #chooseHedge} takes: the adaptive hedge, each static one, and none. */
    List<String> hedges() {
        return HedgeChoice.NAMES;
    }

    /** What is looked at beside the condor alone. */
    ReadOnlyObjectProperty<HedgeChoice> hedge() {
        return hedge.getReadOnlyProperty();
    }

    /** Why there is nothing to be seen of it, one sentence; empty where there is. */
    ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Looks at another hedge: its lines, its break-evens, its matrix. */
    void chooseHedge(String name) {
        HedgeChoice wanted = new HedgeChoice(name);
        if (!HedgeChoice.NAMES.contains(name) || wanted.equals(hedge.get())) {
            return;
        }
        hedge.set(wanted);
        switch (wanted.book()) {
            case CONDOR -> shown(BookLine.ADAPTIVE).set(false);
            case ADAPTIVE -> shown(BookLine.ADAPTIVE).set(true);
            case CONTROL -> {}
        }
        Priced now = priced;
        if (now != null) {
            priced = now.with(wanted);
            breakEvens.set(CondorTexts.breakEvens(found.get(), wanted));
            reprice();
            ask();
        }
    }

    /** Of every book; those of the newest market that was worked out, none without a condor. */
    public ReadOnlyObjectProperty<List<BreakEvenRow>> found() {
        return found.getReadOnlyProperty();
    }

    /** The same in words, in the order of {@link BreakEvenRow#HEADINGS}. */
    ReadOnlyObjectProperty<List<List<String>>> breakEvens() {
        return breakEvens.getReadOnlyProperty();
    }

    /** The profit where the spot line stands. */
    ReadOnlyObjectProperty<ReadOut> readOut() {
        return readOut.getReadOnlyProperty();
    }

    /** Calendar days from now, 0 to {@link #lastDay}. */
    ReadOnlyIntegerProperty day() {
        return day.getReadOnlyProperty();
    }

    /** The day of expiry. */
    ReadOnlyIntegerProperty lastDay() {
        return lastDay.getReadOnlyProperty();
    }

    ReadOnlyStringProperty dayText() {
        return dayText.getReadOnlyProperty();
    }

    /** Whether a book's lines are drawn. */
    BooleanProperty shown(BookLine book) {
        return Objects.requireNonNull(shown.get(book));
    }

    /** Puts the spot line at a price of SPX, within the chart. */
    void moveSpot(double spot) {
        ProfitPicture drawn = picture.get();
        if (!drawn.spots().isEmpty()) {
            moved = Optional.of(Math.clamp(spot, drawn.lowest(), drawn.highest()));
            reprice();
        }
    }

    /** Moves the spot line by whole steps of the strikes. */
    void nudgeSpot(int steps) {
        moveSpot(Math.rint(readOut.get().spot() / STEP) * STEP + steps * STEP);
    }

    /** Lets the spot line follow the market again. */
    void toMarket() {
        moved = Optional.empty();
        reprice();
    }

    /** Chooses the day of the middle line. */
    void chooseDay(int wanted) {
        int within = Math.clamp(wanted, 0, Math.max(lastDay.get(), 0));
        if (priced != null && within != day.get()) {
            day.set(within);
            reprice();
            ask();
        }
    }

    void nudgeDay(int days) {
        chooseDay(day.get() + days);
    }

    /** The profit of every book at a price of SPX on the chosen day. */
    ReadOut at(double spot) {
        Priced now = priced;
        return now == null ? ReadOut.NONE : CondorTexts.readOut(now.profits(), spot, days(now));
    }

    /** Follows no more. */
    @Override
    public void close() {
        subscription.unsubscribe();
        worker.close();
        priced = null;
    }

    private void follow(Optional<DeskState> state) {
        if (state.isEmpty()) {
            clear(new Notice("Working out the book…", "The condor comes as soon as the day is folded."));
            return;
        }
        DeskState desk = state.get();
        switch (desk.condor()) {
            case Reading.Known<CondorBook>(CondorBook book) -> show(desk, book);
            case Reading.Unavailable<CondorBook>(String reason) -> without(desk, reason);
        }
    }

    private void show(DeskState desk, CondorBook book) {
        notice.set(Optional.empty());
        stale.set(new QuoteAges(desk.quotes()).staleBook(desk.curve()));
        CondorBasis basis = CondorBasis.of(desk, book);
        Priced before = priced;
        if (before != null && before.basis().equals(basis)) {
            return;
        }
        if (before == null || !before.book().condor().equals(book.condor())) {
            moved = Optional.empty();
        }
        Priced now = new Priced(basis, desk, book, BookProfits.of(book, hedge.get()));
        priced = now;
        lastDay.set((int) Math.ceil(now.profits().alone().daysToExpiry()));
        day.set(Math.min(day.get(), lastDay.get()));
        heading.set(CondorTexts.heading(book));
        reprice();
        ask();
    }

    /** A condor that is held but cannot be priced stays on screen, grey and with its age. */
    private void without(DeskState desk, String reason) {
        boolean held = desk.decision().flatMap(DayDecision::condor).isPresent();
        if (held && priced != null) {
            stale.set("STALE: " + reason
                    + desk.index(SeriesId.SPX)
                            .map(quoted -> ", SPX is " + quoted.age().text() + " old")
                            .orElse(""));
        } else {
            clear(new Notice(
                    held ? "The condor cannot be priced: " + reason + "." : "No condor is held: " + reason + ".",
                    held
                            ? "It comes back with the next fresh value."
                            : "A condor is sold at the close of the session after the decision; step on to see it."));
        }
    }

    private void clear(Notice instead) {
        priced = null;
        found.set(List.of());
        trouble.set("");
        stale.set("");
        heading.set("");
        picture.set(ProfitPicture.EMPTY);
        matrix.set(MatrixTable.EMPTY);
        legs.set(LegTable.EMPTY);
        facts.set(List.of());
        breakEvens.set(List.of());
        readOut.set(ReadOut.NONE);
        notice.set(Optional.of(instead));
    }

    /** What is priced at once: one point, four legs. */
    private void reprice() {
        Priced now = priced;
        if (now == null) {
            return;
        }
        double days = days(now);
        double spot = moved.orElseGet(now.profits().alone()::spot);
        trouble.set(now.profits().trouble());
        readOut.set(CondorTexts.readOut(now.profits(), spot, days));
        legs.set(CondorTexts.legs(now.desk(), now.book(), now.profits().alone().valuation(spot, days)));
        facts.set(CondorTexts.facts(now.book(), now.profits()));
        dayText.set("+" + day.get() + " d  "
                + Dates.withoutYear(now.desk().session().plusDays(day.get()))
                + (day.get() == lastDay.get() ? "  expiry" : ""));
    }

    private double days(Priced now) {
        return Math.min(day.get(), now.profits().alone().daysToExpiry());
    }

    private void ask() {
        Priced now = priced;
        if (now != null) {
            questions++;
            worker.ask(new CondorProfile.Question(questions, now.book(), now.profits(), days(now)));
        }
    }

    private void receive(CondorProfile profile) {
        Priced now = priced;
        // the newest answer may be of an older market, but never of another condor
        if (now == null || !now.book().condor().equals(profile.question().book().condor())) {
            return;
        }
        if (!profile.question().profits().chosen().equals(hedge.get())) {
            return; // of a hedge that is no longer looked at; the next answer is under way
        }
        picture.set(profile.picture());
        matrix.set(profile.matrix());
        if (!found.get().equals(profile.breakEvens())) {
            found.set(profile.breakEvens());
            breakEvens.set(CondorTexts.breakEvens(found.get(), hedge.get()));
        }
    }

    /** The table of break-evens for those who cannot see it. */
    String spokenBreakEvens() {
        return found.get().stream().map(CondorTexts::spoken).collect(Collectors.joining(". "));
    }

    /** A sentence for those who cannot see the picture. */
    String spoken() {
        return notice.get()
                .map(Notice::sentence)
                .orElseGet(() -> heading.get() + ". " + readOut.get().spoken() + ", day " + Numbers.fixed(day.get(), 0)
                        + ". Arrow keys move the spot line and the day.");
    }
}
