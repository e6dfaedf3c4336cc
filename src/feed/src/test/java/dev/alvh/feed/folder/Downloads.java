package dev.alvh.feed.folder;

import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.market.VxDay;
import dev.alvh.feed.input.BadInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder of small invented downloads. */
public record Downloads(Path dir) {

    public static final String EXCHANGE_HEADER =
            "Trade Date,Futures,Open,High,Low,Close,Settle,Change,Total Volume,EFP,Open Interest";
    public static final String TIDY_HEADER = "trade_date,expiry,open,high,low,close,settle,volume,open_interest";

    /** Writes a file with the exchange's line ends. */
    public Downloads with(String name, String... lines) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(dir.resolve("series"));
        Files.writeString(file, String.join("\r\n", lines) + "\r\n", StandardCharsets.UTF_8);
        return this;
    }

    /** Writes the exchange's file of a contract. */
    public Downloads withExchangeRows(String name, String... rows) throws IOException {
        return with(
                name, Stream.concat(Stream.of(EXCHANGE_HEADER), Stream.of(rows)).toArray(String[]::new));
    }

    public DataFolder read() throws BadInputException {
        return DataFolder.read(dir);
    }

    /** Each VX row as date, contract and settle. */
    static List<String> settles(DataFolder data) {
        return data.history().vx().values().stream()
                .flatMap(List::stream)
                .map(day -> day.tradeDate() + " " + day.contract().label() + " " + day.settle())
                .toList();
    }

    static VxDay onlyRow(DataFolder data) {
        return data.history().vx().firstEntry().getValue().getFirst();
    }

    /** Each repair and refusal of the only file, by line. */
    static List<String> findings(DataFolder data) {
        List<String> findings = new ArrayList<>();
        data.files().getFirst().repairs().forEach(r -> findings.add(r.line() + " " + r.what() + " -> " + r.kept()));
        data.files().getFirst().refusals().forEach(r -> findings.add(r.line() + " refused: " + r.why()));
        return findings;
    }

    /** Everything that a history holds, as text that two equal histories share. */
    public static List<String> contents(MarketHistory history) {
        List<String> contents = new ArrayList<>();
        contents.add(history.provenance().name());
        history.vx().values().forEach(rows -> rows.forEach(row -> contents.add(row.toString())));
        for (SeriesId id : SeriesId.values()) {
            history.series(id).ifPresent(series -> {
                for (int i = 0; i < series.size(); i++) {
                    contents.add(id + " " + series.date(i) + " " + series.value(i) + " " + series.knownOn(i));
                }
            });
        }
        history.events().forEach(event -> contents.add(event.toString()));
        return contents;
    }
}
