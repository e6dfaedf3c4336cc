package dev.alvh.feed.csv;

import java.util.List;

/** The columns of a file format by name. */
public record Header(List<String> columns) {

    public Header {
        columns = List.copyOf(columns);
    }

    public static Header of(String... columns) {
        return new Header(List.of(columns));
    }

    public int size() {
        return columns.size();
    }

    /** Whether these fields are this header, whatever their case; trailing commas do not matter. */
    boolean matches(List<String> fields) {
        if (fields.size() < columns.size()) {
            return false;
        }
        for (int i = 0; i < fields.size(); i++) {
            String expected = i < columns.size() ? columns.get(i) : "";
            if (!fields.get(i).strip().equalsIgnoreCase(expected)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return String.join(",", columns);
    }
}
