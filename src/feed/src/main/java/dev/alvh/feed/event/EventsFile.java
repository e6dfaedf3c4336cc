package dev.alvh.feed.event;

import dev.alvh.core.market.EconomicEvent;
import dev.alvh.feed.csv.CsvFile;
import dev.alvh.feed.csv.CsvRow;
import dev.alvh.feed.csv.CsvText;
import dev.alvh.feed.csv.Header;
import dev.alvh.feed.csv.Kept;
import dev.alvh.feed.csv.RowRefused;
import dev.alvh.feed.input.BadInputException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * {@code events.csv}: releases that can move volatility.
 *
 * @param file its account
 * @param events by date, then by kind
 */
public record EventsFile(CsvFile file, List<EconomicEvent> events) {

    public static final String NAME = "events.csv";

    private static final Header HEADER = Header.of("date", "time_et", "kind", "actual", "consensus");

    private record Key(LocalDate date, EconomicEvent.Kind kind) {}

    public EventsFile {
        events = List.copyOf(events);
    }

    public static EventsFile read(Path file) throws BadInputException {
        CsvFile csv = CsvFile.open(file, NAME, List.of(HEADER));
        List<EconomicEvent> events = csv.read(EventsFile::row, event -> new Key(event.date(), event.kind())).stream()
                .map(Kept::value)
                .sorted(Comparator.comparing(EconomicEvent::date).thenComparing(EconomicEvent::kind))
                .toList();
        return new EventsFile(csv, events);
    }

    /** The events as the file holds them. */
    public String text() {
        CsvText text = new CsvText(HEADER);
        events.forEach(event -> text.row(List.of(
                event.date().toString(),
                event.newYorkTime().map(LocalTime::toString).orElse(""),
                event.kind().name(),
                CsvText.number(event.actual()),
                CsvText.number(event.consensus()))));
        return text.toString();
    }

    private static Optional<EconomicEvent> row(CsvRow row) throws RowRefused {
        return Optional.of(new EconomicEvent(row.date(0), time(row), kind(row), row.number(3), row.number(4)));
    }

    private static Optional<LocalTime> time(CsvRow row) throws RowRefused {
        if (row.isBlank(1)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.parse(row.text(1)));
        } catch (DateTimeException _) {
            throw row.refused(1, "a New York time such as 08:30, or blank");
        }
    }

    private static EconomicEvent.Kind kind(CsvRow row) throws RowRefused {
        for (EconomicEvent.Kind kind : EconomicEvent.Kind.values()) {
            if (kind.name().equals(row.text(2))) {
                return kind;
            }
        }
        throw row.refused(2, "one of " + Arrays.toString(EconomicEvent.Kind.values()));
    }
}
