package dev.alvh.feed.csv;

import dev.alvh.feed.repair.Repair;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** One row under its header: fields by position, and the repairs that reading it took. */
public final class CsvRow {

    private static final String DATE = "a date such as 2018-02-05 or 02/05/2018";

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
        int size = header.size();
        boolean tooMany = fields.size() > size && !fields.stream().skip(size).allMatch(String::isBlank);
        if (fields.size() < size || tooMany) {
            throw new RowRefused("the row has " + fields.size() + " fields", size + " (" + header + ")");
        }
        if (fields.size() > size) {
            repaired("trailing comma", "the first " + size + " fields");
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
        try {
            return PlainText.date(text(column)).orElseThrow(() -> refused(column, DATE));
        } catch (DateTimeException _) {
            throw refused(column, "a date that exists, such as 2018-02-05 or 02/05/2018");
        }
    }

    /** A finite number; empty where the field is blank. */
    public OptionalDouble number(int column) throws RowRefused {
        if (isBlank(column)) {
            return OptionalDouble.empty();
        }
        OptionalDouble value = PlainText.number(text(column));
        if (value.isEmpty()) {
            throw refused(column, "a plain number such as 1234.5");
        }
        return value;
    }

    /** A whole number of zero or more; empty where the field is blank. */
    public OptionalLong count(int column) throws RowRefused {
        if (isBlank(column)) {
            return OptionalLong.empty();
        }
        OptionalLong value = PlainText.count(text(column));
        if (value.isEmpty()) {
            throw refused(column, "a whole number of zero or more");
        }
        return value;
    }

    /** The refusal of this row for what stands in a column. */
    public RowRefused refused(int column, String expected) {
        return new RowRefused(header.columns().get(column) + " is " + Excerpt.of(text(column)), expected);
    }
}
