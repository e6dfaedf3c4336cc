package dev.alvh.feed.scan;

import dev.alvh.core.market.EconomicEvent;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.market.VxDay;
import dev.alvh.core.observation.Provenance;
import dev.alvh.feed.event.EventsFile;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.repair.FileReport;
import dev.alvh.feed.series.SeriesFile;
import dev.alvh.feed.series.SeriesShape;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that a folder's native files hold.
 *
 * @param provenance SIMULATED where a file says that the folder is synthetic, else SETTLED
 * @param vx each contract and date once, in no particular order
 * @param series by id
 * @param events the releases, where there is a file of them
 * @param reports one for each recognised file, by name
 */
public record FolderScan(
        Provenance provenance,
        List<VxDay> vx,
        List<SeriesFile> series,
        Optional<EventsFile> events,
        List<FileReport> reports) {

    /** Marks a folder whose numbers no market ever showed. */
    public static final String SYNTHETIC_MARK = "SYNTHETIC.txt";

    public FolderScan {
        vx = List.copyOf(vx);
        series = List.copyOf(series);
        reports = List.copyOf(reports);
    }

    /**
     * Reads a folder.
     *
     * @throws BadInputException where it is missing or holds nothing that is known, or a file in it cannot be used
     */
    public static FolderScan of(Path dir) throws BadInputException {
        if (!Files.exists(dir)) {
            throw BadInputException.in(dir, "no such folder", "a folder with native files");
        }
        if (!Files.isDirectory(dir)) {
            throw BadInputException.in(dir, "is no folder", "a folder with native files");
        }
        VxScan vx = VxScan.of(dir);
        List<SeriesFile> series = new ArrayList<>();
        for (SeriesId id : SeriesId.values()) {
            if (isThere(dir.resolve(SeriesShape.of(id).fileName(id)))) {
                series.add(SeriesFile.read(dir, id));
            }
        }
        Path eventsPath = dir.resolve(EventsFile.NAME);
        Optional<EventsFile> events = isThere(eventsPath) ? Optional.of(EventsFile.read(eventsPath)) : Optional.empty();
        List<FileReport> reports = Stream.of(
                        vx.reports().stream(),
                        series.stream().map(column -> column.file().report()),
                        events.stream().map(file -> file.file().report()))
                .flatMap(part -> part)
                .sorted(Comparator.comparing(FileReport::name))
                .toList();
        if (reports.isEmpty()) {
            throw BadInputException.in(
                    dir,
                    "holds no native file",
                    "vx_settlements.csv, VX_2018-02-14.csv, VIX_History.csv, DTB3.csv or such");
        }
        return new FolderScan(provenance(dir), vx.rows(), series, events, reports);
    }

    /** A link that leads nowhere is there, and reading it says so: it must not pass for a file that is missing. */
    static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static Provenance provenance(Path dir) {
        return Files.exists(dir.resolve(SYNTHETIC_MARK)) ? Provenance.SIMULATED : Provenance.SETTLED;
    }

    public boolean isSynthetic() {
        return provenance == Provenance.SIMULATED;
    }

    public MarketHistory history() {
        List<EconomicEvent> releases = events.map(EventsFile::events).orElse(List.of());
        return new MarketHistory(
                provenance, vx, series.stream().map(SeriesFile::series).toList(), releases);
    }
}
