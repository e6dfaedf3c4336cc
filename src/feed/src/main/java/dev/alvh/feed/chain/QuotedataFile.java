package dev.alvh.feed.chain;

import dev.alvh.core.chain.OptionChain;
import dev.alvh.core.chain.OptionQuote;
import dev.alvh.core.contract.Contract;
import dev.alvh.core.option.OptionType;
import dev.alvh.feed.csv.CsvFile;
import dev.alvh.feed.csv.CsvRow;
import dev.alvh.feed.csv.Excerpt;
import dev.alvh.feed.csv.Header;
import dev.alvh.feed.csv.Kept;
import dev.alvh.feed.csv.RowRefused;
import dev.alvh.feed.input.BadInputException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The quotedata CSV: a line with the index, a line with the New York time at which the page was made, the header, and a
 * row for each strike with its call and its put.
 */
public final class QuotedataFile {

    private static final Header HEADER = Header.of(
            "Expiration Date",
            "Calls",
            "Last Sale",
            "Net",
            "Bid",
            "Ask",
            "Volume",
            "IV",
            "Delta",
            "Gamma",
            "Open Interest",
            "Strike",
            "Puts",
            "Last Sale",
            "Net",
            "Bid",
            "Ask",
            "Volume",
            "IV",
            "Delta",
            "Gamma",
            "Open Interest");

    private static final int EXPIRATION = 0;
    private static final int CALLS = 1;
    private static final int STRIKE = 11;
    private static final int PUTS = 12;

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("MMMM d, uuuu, h:mm a", Locale.US).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter ROW_DATE =
            DateTimeFormatter.ofPattern("EEE MMM d uuuu", Locale.US).withResolverStyle(ResolverStyle.STRICT);
    private static final String EXPECTED_STAMP = "'Date: June 11, 2022, 8:47 PM EDT' above the header";

    private record Pair(OptionQuote call, OptionQuote put) {}

    private record Key(Contract expiry, double strike) {}

    private final Listings listings;

    /** A few dozen dates stand in thousands of rows. */
    private final Map<String, LocalDate> dates = new HashMap<>();

    private QuotedataFile(Instant asOf) {
        this.listings = new Listings(asOf);
    }

    /**
     * Reads a chain.
     *
     * @throws BadInputException where the file is no quotedata file or does not say when it was made
     */
    public static ChainFile read(Path file) throws BadInputException {
        CsvFile csv = CsvFile.openWithPreamble(file, ChainFile.nameOf(file), List.of(HEADER));
        QuoteTime time = quoteTime(file, csv);
        List<Kept<Pair>> rows = csv.read(
                new QuotedataFile(time.asOf())::row,
                pair -> new Key(pair.call().expiry(), pair.call().strike()),
                "one row for each expiry and strike");
        List<OptionQuote> quotes = rows.stream()
                .flatMap(row -> Stream.of(row.value().call(), row.value().put()))
                .toList();
        OptionChain chain = OptionChain.of(time.asOf(), time.provenance(), index(csv), quotes);
        return new ChainFile(chain, csv.report());
    }

    private static QuoteTime quoteTime(Path file, CsvFile csv) throws BadInputException {
        String stamp = above(csv, "Date:")
                .orElseThrow(() -> BadInputException.in(file, "does not say when it was made", EXPECTED_STAMP));
        try {
            LocalDateTime made = LocalDateTime.parse(stamp.replaceFirst(" E[DS]?T$", ""), STAMP);
            return QuoteTime.of(made.atZone(NEW_YORK).toInstant());
        } catch (DateTimeException _) {
            throw BadInputException.in(file, "was made at " + Excerpt.of(stamp), EXPECTED_STAMP);
        } catch (IllegalArgumentException e) {
            throw BadInputException.in(file, String.valueOf(e.getMessage()), EXPECTED_STAMP);
        }
    }

    private static OptionalDouble index(CsvFile csv) {
        try {
            double last = Double.parseDouble(above(csv, "Last:").orElse(""));
            return last > 0 && last < Double.POSITIVE_INFINITY ? OptionalDouble.of(last) : OptionalDouble.empty();
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    /** What stands behind a label above the header. */
    private static Optional<String> above(CsvFile csv, String label) {
        return csv.preamble().stream()
                .flatMap(line -> line.value().stream())
                .map(String::strip)
                .filter(field -> field.startsWith(label))
                .map(field -> field.substring(label.length()).strip())
                .findFirst();
    }

    private Optional<Pair> row(CsvRow row) throws RowRefused {
        OptionSymbol call = symbol(row, CALLS, OptionType.CALL);
        OptionSymbol put = symbol(row, PUTS, OptionType.PUT);
        if (!call.root().equals(put.root())) {
            throw row.refused(PUTS, "a put of " + call.root() + ", as the call");
        }
        Contract expiry = listings.expiry(call);
        return Optional.of(new Pair(
                quote(row, CALLS).quote(call, expiry, row::repaired),
                quote(row, PUTS).quote(put, expiry, row::repaired)));
    }

    /** The option named in a column, which must be the one that the row is about. */
    private OptionSymbol symbol(CsvRow row, int column, OptionType type) throws RowRefused {
        OptionSymbol symbol = OptionSymbol.parse(row.text(column))
                .orElseThrow(() -> row.refused(column, "an option such as SPXW220624C03900000"));
        LocalDate date = date(row);
        double strike = row.number(STRIKE).orElseThrow(() -> row.refused(STRIKE, "a strike"));
        if (symbol.type() != type || !symbol.date().equals(date) || symbol.strike() != strike) {
            throw row.refused(
                    column, "the " + (type == OptionType.CALL ? "call" : "put") + " of " + date + " at " + strike);
        }
        return symbol;
    }

    private LocalDate date(CsvRow row) throws RowRefused {
        String text = row.text(EXPIRATION);
        LocalDate known = dates.get(text);
        if (known != null) {
            return known;
        }
        try {
            LocalDate date = LocalDate.parse(text, ROW_DATE);
            dates.put(text, date);
            return date;
        } catch (DateTimeException _) {
            throw row.refused(EXPIRATION, "a date such as Fri Jun 24 2022");
        }
    }

    /** The quote whose columns begin at its symbol. */
    private static RawQuote quote(CsvRow row, int first) throws RowRefused {
        return new RawQuote(
                row.text(first),
                row.number(first + 3),
                row.number(first + 4),
                row.number(first + 6),
                row.number(first + 7));
    }
}
