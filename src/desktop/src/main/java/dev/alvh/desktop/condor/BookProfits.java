package dev.alvh.desktop.condor;

import dev.alvh.core.control.Control;
import dev.alvh.core.desk.CondorBook;
import dev.alvh.core.desk.HedgedEquity;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.shock.Book;
import dev.alvh.core.shock.CondorProfit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The profits of the books that are looked at.
 *
 * @param byBook the condor alone, with the adaptive hedge, and with the chosen static one where one is chosen and its
 *     size is known
 * @param trouble why the chosen one is missing, one sentence; empty where it is not
 */
record BookProfits(HedgeChoice chosen, Map<BookLine, CondorProfit> byBook, String trouble) {

    BookProfits {
        EnumMap<BookLine, CondorProfit> sorted = new EnumMap<>(BookLine.class);
        sorted.putAll(byBook);
        byBook = Collections.unmodifiableMap(sorted);
    }

    static BookProfits of(CondorBook book, HedgeChoice chosen) {
        Map<BookLine, CondorProfit> byBook = new EnumMap<>(BookLine.class);
        byBook.put(BookLine.CONDOR, book.reprice(book.unhedged()));
        byBook.put(BookLine.ADAPTIVE, book.reprice(book.hedged()));
        String trouble = "";
        if (chosen.control().isPresent()) {
            switch (with(book, chosen.control().get())) {
                case Reading.Known<Book>(Book hedged) -> byBook.put(BookLine.CONTROL, book.reprice(hedged));
                case Reading.Unavailable<Book>(String reason) -> trouble = chosen.name() + ": " + reason;
            }
        }
        return new BookProfits(chosen, byBook, trouble);
    }

    private static Reading<Book> with(CondorBook book, Control control) {
        return book.controls().stream()
                .filter(state -> state.control() == control)
                .findFirst()
                .map(book::hedgedBy)
                .orElseGet(() -> Reading.unavailable("no session has closed yet"));
    }

    CondorProfit alone() {
        return Objects.requireNonNull(byBook.get(BookLine.CONDOR));
    }

    /** The one that the matrix is of. */
    CondorProfit chosenOne() {
        return byBook.getOrDefault(chosen.book(), alone());
    }

    /** In words. */
    String matrixTitle() {
        return byBook.containsKey(chosen.book()) ? chosen.book().title(chosen.name()) : BookLine.CONDOR.title("");
    }

    /** A book as commands call it. */
    String name(BookLine book) {
        return switch (book) {
            case CONDOR -> Control.UNHEDGED.key();
            case ADAPTIVE -> HedgedEquity.ADAPTIVE;
            case CONTROL -> chosen.name();
        };
    }
}
