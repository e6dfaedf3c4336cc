package dev.alvh.feed.csv;

import dev.alvh.feed.repair.Repair;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One row under its header: fields by position, and the repairs that reading it took. */
public final class CsvRow {

    private static final Pattern ISO_DATE = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");
    private static final Pattern US_DATE = Pattern.compile("(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4})");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,15}");

    private final Header header;
    private final int line;
    private final List<String> fields;
    private final List<Repair> repairs = new ArrayList<>();

    CsvRow(Header header, int line, List<String> fields) {
        this.header = header;
        this.line = line;
        this.fields = fields;
    }

    /** Cuts off what trailing commas add. */
    void fitToHeader() throws RowRefused {
        String expected = header.size() + " (" + header + ")";
        if (fields.size() < header.size()) {
            throw new RowRefused("the row has " + fields.size() + " fields", expected);
        }
        if (fields.size() > header.size()) {
            if (!fields.stream().skip(header.size()).allMatch(String::isBlank)) {
                throw new RowRefused("the row has " + fields.size() + " fields", expected);
            }
            repaired("trailing comma", "the first " + header.size() + " fields");
        }
    }

    /** Notes a defect of this row and what was kept of it. */
    public void repaired(String what, String kept) {
        repairs.add(new Repair(line, what, kept));
    }

    List<Repair> repairs() {
        return repairs;
    }

    int line() {
        return line;
    }

    public String text(int column) {
        return fields.get(column).strip();
    }

    public boolean isBlank(int column) {
        return fields.get(column).isBlank();
    }

    /** A date as exchanges and FRED write it, 02/05/2018 or 2018-02-05. */
    public LocalDate date(int column) throws RowRefused {
        String text = text(column);
        Matcher date = ISO_DATE.matcher(text);
        if (!date.matches()) {
            date = US_DATE.matcher(text);
        }
        if (!date.matches()) {
            throw refused(column, "a date such as 2018-02-05 or 02/05/2018");
        }
        try {
            return LocalDate.of(number(date, "year"), number(date, "month"), number(date, "day"));
        } catch (DateTimeException _) {
            throw refused(column, "a date that exists, such as 2018-02-05 or 02/05/2018");
        }
    }

    private static int number(Matcher date, String part) {
        return Integer.parseInt(date.group(part));
    }

    /** A finite number; empty where the field is blank. */
    public OptionalDouble number(int column) throws RowRefused {
        if (isBlank(column)) {
            return OptionalDouble.empty();
        }
        double value = NUMBER.matcher(text(column)).matches() ? Double.parseDouble(text(column)) : Double.NaN;
        if (!Double.isFinite(value)) {
            throw refused(column, "a plain number such as 1234.5");
        }
        return OptionalDouble.of(value);
    }

    /** A whole number of zero or more; empty where the field is blank. */
    public OptionalLong count(int column) throws RowRefused {
        if (isBlank(column)) {
            return OptionalLong.empty();
        }
        if (!COUNT.matcher(text(column)).matches()) {
            throw refused(column, "a whole number of zero or more");
        }
        return OptionalLong.of(Long.parseLong(text(column)));
    }

    /** The refusal of this row for what stands in a column. */
    public RowRefused refused(int column, String expected) {
        return new RowRefused(header.columns().get(column) + " is " + Excerpt.of(text(column)), expected);
    }
}
