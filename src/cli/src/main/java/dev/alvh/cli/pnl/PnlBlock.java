package dev.alvh.cli.pnl;

import dev.alvh.core.attribution.BookAttribution;
import dev.alvh.core.attribution.Cause;
import dev.alvh.core.attribution.Holding;
import dev.alvh.core.attribution.Line;
import dev.alvh.core.attribution.SessionAttribution;
import dev.alvh.core.attribution.Terms;
import dev.alvh.core.step.Money;
import dev.alvh.core.step.Position;
import dev.alvh.store.json.JsonOut;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The P&L of one session taken apart; all amounts are dollars, a gain is positive. */
public record PnlBlock(SessionAttribution session) {

    /** Writes the fields of the block into the object that is open. */
    public void writeFields(JsonOut json) {
        json.text("from", session.from().toString());
        json.text("to", session.to().toString());
        json.object("condor", () -> writeBook(json, session.condor(), "legs"));
        json.object("hedge", () -> writeBook(json, session.hedge(), "layers"));
        json.object("net", () -> writeTotal(json, session.net()));
    }

    private static void writeBook(JsonOut json, BookAttribution book, String lines) {
        writeTotal(json, book);
        json.objects(lines, book.lines(), line -> {
            writeHolding(json, line.holding());
            writeTerms(json, line.terms());
            if (!line.causes().isEmpty()) {
                json.text("causes", causes(line));
            }
        });
    }

    static String causes(Line line) {
        return line.causes().stream().map(Cause::text).collect(Collectors.joining("; "));
    }

    private static void writeTotal(JsonOut json, BookAttribution book) {
        writeTerms(json, book.total());
        book.alarm().ifPresentOrElse(alarm -> json.text("alarm", alarm.text()), () -> json.nothing("alarm"));
    }

    private static void writeHolding(JsonOut json, Holding holding) {
        switch (holding) {
            case Holding.Leg leg -> {
                json.text("type", leg.leg().type().name().toLowerCase(Locale.ROOT));
                json.number("strike", leg.leg().strike());
                json.text("expiry", leg.expiry().settlement().date().toString());
                json.integer("quantity", leg.leg().quantity());
            }
            case Holding.Hedge hedge -> {
                Position position = hedge.position();
                json.text("id", hedge.layer().name());
                json.text("contract", position.contract().label());
                position.callStrike().ifPresent(strike -> json.number("callStrike", strike));
                json.number("contracts", position.contracts());
            }
        }
    }

    private static void writeTerms(JsonOut json, Terms terms) {
        json.number("booked", Money.dollars(terms.booked()));
        for (Term term : Term.of(terms)) {
            if (term.name().equals(Term.VEGA)) {
                json.object(
                        term.name(),
                        () -> terms.vega().forEach((index, money) -> json.number(index.name(), Money.dollars(money))));
            } else {
                json.number(term.name(), Money.dollars(term.money()));
            }
        }
    }

    /** Each holding, condor first. */
    List<Line> lines() {
        return session.net().lines();
    }
}
