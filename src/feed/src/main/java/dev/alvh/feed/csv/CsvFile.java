package dev.alvh.feed.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.repair.FileReport;
import dev.alvh.feed.repair.Refusal;
import dev.alvh.feed.repair.Repair;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A CSV file whose header was recognised, and the account of what was kept, mended and refused of its rows. */
public final class CsvFile {

    /** Disclaimers above the header are a handful of lines; a header further down is none. */
    private static final int LONGEST_PREAMBLE = 20;

    private static final String COMMENT = "#";

    private final String name;
    private final Header header;
    private final List<CsvRow> rows;
    private final List<Kept<List<String>>> preamble;
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private int kept;

    private CsvFile(String name, Header header, List<CsvRow> rows, List<Kept<List<String>>> preamble) {
        this.name = name;
        this.header = header;
        this.rows = rows;
        this.preamble = List.copyOf(preamble);
    }

    /**
     * Opens a file of which nothing above the header matters; a comment there, which begins with {@code #}, is no defect.
     *
     * @param name what the report calls it
     * @param accepted the headers that it may have
     * @throws BadInputException where it is unreadable, binary, empty, or has none of these headers
     */
    public static CsvFile open(Path file, String name, List<Header> accepted) throws BadInputException {
        CsvFile csv = openWithPreamble(file, name, accepted);
        csv.preamble.stream()
                .filter(line -> !line.value().getFirst().startsWith(COMMENT))
                .forEach(line -> csv.repaired(line.line(), "text above the header", "nothing: the line was skipped"));
        return csv;
    }

    /**
     * Opens a file whose lines above the header say something: see {@link #preamble()}.
     *
     * @param name what the report calls it
     * @param accepted the headers that it may have
     * @throws BadInputException where it is unreadable, binary, empty, or has none of these headers
     */
    public static CsvFile openWithPreamble(Path file, String name, List<Header> accepted) throws BadInputException {
        String expected =
                "the header " + accepted.stream().map(Header::toString).collect(Collectors.joining(" or "));
        List<CsvRecord> records = parse(file, expected);
        if (records.isEmpty()) {
            throw BadInputException.in(file, "is empty", expected);
        }
        List<Kept<List<String>>> preamble = new ArrayList<>();
        Iterator<CsvRecord> lines = records.iterator();
        while (lines.hasNext() && preamble.size() <= LONGEST_PREAMBLE) {
            CsvRecord line = lines.next();
            Optional<Header> header =
                    accepted.stream().filter(h -> h.matches(line.getFields())).findFirst();
            if (header.isPresent()) {
                List<CsvRow> rows = new ArrayList<>(records.size());
                lines.forEachRemaining(row -> rows.add(new CsvRow(header.get(), lineOf(row), row.getFields())));
                return new CsvFile(name, header.get(), rows, preamble);
            }
            preamble.add(new Kept<>(lineOf(line), line.getFields()));
        }
        int widest =
                preamble.stream().mapToInt(line -> line.value().size()).max().orElse(0);
        // a header is about as wide as its rows, and much wider than what stands above it
        Kept<List<String>> likeliest = preamble.stream()
                .filter(line -> 2 * line.value().size() > widest)
                .findFirst()
                .orElseThrow();
        throw BadInputException.at(
                file, likeliest.line(), "wrong header " + Excerpt.of(String.join(",", likeliest.value())), expected);
    }

    private static List<CsvRecord> parse(Path file, String expected) throws BadInputException {
        CsvReader.CsvReaderBuilder csv = CsvReader.builder()
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true);
        try {
            List<CsvRecord> records = csv.ofCsvRecord(TextFile.read(file)).stream()
                    .filter(row -> row.getFieldCount() > 1 || !row.getField(0).isBlank())
                    .toList();
            for (CsvRecord row : records) {
                if (row.getFields().stream().anyMatch(field -> field.indexOf('\n') >= 0)) {
                    // it would swallow every row up to the next quote
                    throw BadInputException.at(file, lineOf(row), "a quote is not closed", "each row on one line");
                }
            }
            return records;
        } catch (CsvParseException _) {
            throw BadInputException.in(file, "is no CSV", expected);
        }
    }

    private static int lineOf(CsvRecord row) {
        return Math.toIntExact(row.getStartingLineNumber());
    }

    public Header header() {
        return header;
    }

    /** The fields of the lines above the header, blank lines left out. */
    public List<Kept<List<String>>> preamble() {
        return preamble;
    }

    /**
     * Reads every row of a file that has one for each date; call it once.
     *
     * @param identity what no two rows may share: a repeated row is dropped, a contradicting one refused
     * @return the rows that can be used, in the order of the file
     */
    public <T> List<Kept<T>> read(RowReader<T> reader, Function<T, ?> identity) {
        return read(reader, identity, "one row for each date");
    }

    /**
     * Reads every row; call it once.
     *
     * @param identity what no two rows may share: a repeated row is dropped, a contradicting one refused
     * @param expectedOnce that rule in words, such as "one row for each date"
     * @return the rows that can be used, in the order of the file
     */
    public <T> List<Kept<T>> read(RowReader<T> reader, Function<T, ?> identity, String expectedOnce) {
        Map<Object, Kept<T>> seen = new HashMap<>();
        List<Kept<T>> values = new ArrayList<>(rows.size());
        for (CsvRow row : rows) {
            try {
                row.fitToHeader();
                Optional<T> value = reader.read(row);
                if (value.isEmpty()) {
                    repairs.addAll(row.repairs());
                    continue;
                }
                Kept<T> candidate = new Kept<>(row.line(), value.get());
                Kept<T> first = seen.putIfAbsent(identity.apply(value.get()), candidate);
                if (first == null) {
                    values.add(candidate);
                    repairs.addAll(row.repairs());
                } else if (first.value().equals(value.get())) {
                    repaired(row.line(), "duplicate row", "line " + first.line());
                } else {
                    throw new RowRefused("the row contradicts line " + first.line() + ", which was kept", expectedOnce);
                }
            } catch (RowRefused e) {
                refusals.add(new Refusal(row.line(), e.why()));
            }
        }
        kept = values.size();
        return values;
    }

    /** Notes a defect that only shows beside other files. */
    public void repaired(int line, String what, String keptInstead) {
        repairs.add(new Repair(line, what, keptInstead));
    }

    /** What was read, by line. */
    public FileReport report() {
        return new FileReport(
                name,
                kept,
                repairs.stream().sorted(Comparator.comparingInt(Repair::line)).toList(),
                refusals);
    }
}
