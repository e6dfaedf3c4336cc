package dev.alvh.feed.chain;

import dev.alvh.core.chain.OptionChain;
import dev.alvh.core.chain.OptionQuote;
import dev.alvh.feed.csv.Excerpt;
import dev.alvh.feed.csv.RowRefused;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.repair.FileReport;
import dev.alvh.feed.repair.Refusal;
import dev.alvh.feed.repair.Repair;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The delayed-quotes JSON: {@code {"timestamp": …, "data": {"options": [{"option", "bid", "ask", "iv", "delta", …}],
 * "current_price": …}}}, fields unknown here left aside.
 *
 * <p>The timestamp names no zone. It is read as UTC, an assumption. If it were New York's time, the chain would be
 * said to be four or five hours older than it is, never younger.
 */
public final class DelayedQuotes {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.US).withResolverStyle(ResolverStyle.STRICT);

    private final Listings listings;
    private final Map<String, Line> seen = new LinkedHashMap<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private record Line(int number, OptionQuote quote) {}

    private DelayedQuotes(QuoteTime time) {
        this.listings = new Listings(time.asOf());
    }

    /**
     * Reads a chain.
     *
     * @throws BadInputException where the file is no complete JSON of this shape, or does not say when it was made
     */
    public static ChainFile read(Path file) throws BadInputException {
        return of(file, DelayedQuotesJson.bytes(file));
    }

    /**
     * Reads a chain that has come in otherwise.
     *
     * @param file what a complaint calls it
     * @throws BadInputException as {@link #read}
     */
    public static ChainFile of(Path file, byte[] bytes) throws BadInputException {
        DelayedQuotesJson json = DelayedQuotesJson.read(file, bytes);
        QuoteTime time = quoteTime(file, json.timestamp());
        DelayedQuotes reading = new DelayedQuotes(time);
        json.options().forEach(option -> reading.add(option.line(), option.value()));
        List<OptionQuote> quotes =
                reading.seen.values().stream().map(Line::quote).toList();
        return new ChainFile(
                OptionChain.of(time.asOf(), time.provenance(), json.price(), quotes),
                new FileReport(ChainFile.nameOf(file), quotes.size(), reading.repairs, reading.refusals));
    }

    private static QuoteTime quoteTime(Path file, String stamp) throws BadInputException {
        try {
            return QuoteTime.of(LocalDateTime.parse(stamp, STAMP).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException _) {
            throw BadInputException.in(
                    file, "has the timestamp " + Excerpt.of(stamp), "a time such as 2022-06-11 00:47:14");
        } catch (IllegalArgumentException e) {
            throw BadInputException.in(file, String.valueOf(e.getMessage()), "a timestamp within those years");
        }
    }

    private void add(int line, RawQuote raw) {
        List<Repair> ofLine = new ArrayList<>();
        try {
            OptionSymbol symbol = OptionSymbol.parse(raw.symbol())
                    .orElseThrow(() -> new RowRefused(
                            "option is " + Excerpt.of(raw.symbol()), "an option such as SPXW220624C03900000"));
            OptionQuote quote = raw.quote(
                    symbol, listings.expiry(symbol), (what, kept) -> ofLine.add(new Repair(line, what, kept)));
            Line first = seen.putIfAbsent(raw.symbol(), new Line(line, quote));
            if (first == null) {
                repairs.addAll(ofLine);
            } else if (first.quote().equals(quote)) {
                repairs.add(new Repair(line, raw.symbol() + ": duplicate", "line " + first.number()));
            } else {
                throw new RowRefused(
                        raw.symbol() + " contradicts line " + first.number() + ", which was kept", "each option once");
            }
        } catch (RowRefused e) {
            refusals.add(new Refusal(line, e.why()));
        }
    }
}
