package dev.alvh.bench;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.alvh.feed.chain.ChainFile;
import dev.alvh.feed.chain.DelayedQuotes;
import dev.alvh.feed.input.BadInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * B8: the bytes of a delayed-quotes snapshot: a checked chain here, plain objects by Jackson databind. Of the whole
 * snapshot, as a model of the file has it; and of the five fields alone that a chain needs, the peer's best case.
 */
@State(Scope.Thread)
public class SnapshotBench {

    private static final Path NAME = Path.of("snapshot.json");

    @Param("2000")
    public int size;

    private final ObjectReader databind = new ObjectMapper().readerFor(Page.class);
    private final ObjectReader fiveFields = new ObjectMapper().readerFor(FivePage.class);
    private byte[] bytes = {};

    record Page(String timestamp, Data data) {}

    record Data(
            List<Option> options,
            @JsonProperty("current_price") double price) {}

    record Option(
            String option,
            double bid,
            @JsonProperty("bid_size") double bidSize,
            double ask,
            @JsonProperty("ask_size") double askSize,
            double iv,
            @JsonProperty("open_interest") double openInterest,
            double volume,
            double delta,
            double gamma,
            double theta,
            double rho,
            double vega,
            double theo,
            double change,
            double open,
            double high,
            double low,
            String tick,
            @JsonProperty("last_trade_price") double lastTradePrice,
            @JsonProperty("last_trade_time") String lastTradeTime,
            @JsonProperty("percent_change") double percentChange,
            @JsonProperty("prev_day_close") double prevDayClose) {}

    record FivePage(String timestamp, FiveData data) {}

    record FiveData(
            List<FiveFields> options,
            @JsonProperty("current_price") double price) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record FiveFields(String option, double bid, double ask, double iv, double delta) {}

    @Setup
    public void write() throws IOException, BadInputException {
        SplittableRandom random = new SplittableRandom(8);
        StringBuilder json = new StringBuilder("{\"timestamp\": \"2022-06-10 18:47:14\", \"data\": {\"options\": [");
        for (int i = 0; i < size; i++) {
            double bid = Math.rint(random.nextDouble() * 5_000) / 100 + 0.05;
            json.append(String.format(
                    Locale.ROOT,
                    "%s{\"option\": \"SPXW22062%d%s%08d\", \"bid\": %.2f, \"bid_size\": 12.0, \"ask\": %.2f, \"ask_size\":"
                            + " 7.0, \"iv\": %.4f, \"open_interest\": 5.0, \"volume\": 3.0, \"delta\": %.4f, \"gamma\": 0.0012,"
                            + " \"theta\": -1.2345, \"rho\": 0.1234, \"vega\": 2.3456, \"theo\": 3.4567, \"change\": 0.0,"
                            + " \"open\": 0.0, \"high\": 0.0, \"low\": 0.0, \"tick\": \"down\", \"last_trade_price\": 0.0,"
                            + " \"last_trade_time\": null, \"percent_change\": 0.0, \"prev_day_close\": 3.45}",
                    i == 0 ? "" : ", ",
                    4 * (i % 2) == 4 ? 4 : 2,
                    i / 2 % 2 == 0 ? "C" : "P",
                    (1_000 + 5 * (i / 4)) * 1_000,
                    bid,
                    bid + 0.1,
                    0.2 + 0.1 * random.nextDouble(),
                    random.nextDouble()));
        }
        bytes = json.append("], \"current_price\": 3900.5}}").toString().getBytes(StandardCharsets.UTF_8);
        long ours = b8Ours().report().rows();
        Page theirs = b8Databind();
        if (ours != size
                || theirs.data().options().size() != size
                || theirs.data().price() != 3_900.5) {
            throw new IllegalStateException(
                    ours + " quotes here, " + theirs.data().options().size() + " by databind, of " + size);
        }
    }

    @Benchmark
    public ChainFile b8Ours() throws BadInputException {
        return DelayedQuotes.of(NAME, bytes);
    }

    @Benchmark
    public Page b8Databind() throws IOException {
        return databind.readValue(bytes);
    }

    @Benchmark
    public FivePage b8DatabindOfFive() throws IOException {
        return fiveFields.readValue(bytes);
    }
}
