package dev.alvh.feed.chain;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Invented quote pages in the shapes of the real ones. */
final class Pages {

    static final String HEADER =
            "Expiration Date,Calls,Last Sale,Net,Bid,Ask,Volume,IV,Delta,Gamma,Open Interest,Strike,Puts,Last Sale,Net,Bid,"
                    + "Ask,Volume,IV,Delta,Gamma,Open Interest";

    private Pages() {}

    /** A page made on the Saturday after the close of 2025-03-07; the first row is on line 5. */
    static Path quotedata(Path folder, String... rows) throws Exception {
        return write(
                folder,
                "quotes.csv",
                "\nSome Index,Last: 4000.5,Change:  -1\n\"Date: March 8, 2025, 8:47 PM EST\",Bid: 1,Ask: 2\n" + HEADER
                        + "\n" + String.join("\n", rows) + "\n");
    }

    /** A row of 2025-04-17 with these markets, as {@code bid,ask} of call and put. */
    static String april(int strike, String call, String put) {
        return row("Thu Apr 17 2025", "SPXW250417", strike, call, put);
    }

    static String row(String date, String stem, int strike, String call, String put) {
        return String.format(
                Locale.ROOT,
                "%s,%sC%05d000,1,0,%s,0,0.2,0.5,0.001,3,%d.00,%2$sP%3$05d000,1,0,%6$s,0,0.21,-0.5,0.001,4",
                date,
                stem,
                strike,
                call,
                strike,
                put);
    }

    static Path json(Path folder, String text) throws Exception {
        return write(folder, "quotes.json", text);
    }

    /** A document stamped after the close of 2025-03-07; the first option is on line 2. */
    static String document(String... options) {
        return "{\"timestamp\": \"2025-03-08 00:43:14\", \"data\": {\"options\": [\n"
                + String.join(",\n", List.of(options))
                + "],\n\"symbol\": \"^SPX\", \"current_price\": 4000.5, \"greeks\": {\"a\": [1, 2]}}, \"symbol\": \"_SPX\"}";
    }

    static String option(String symbol, String bid, String ask) {
        return "{\"option\": \"" + symbol + "\", \"bid\": " + bid + ", \"bid_size\": 5.0, \"ask\": " + ask
                + ", \"iv\": 0.2, \"delta\": 0.5, \"last_trade_time\": null}";
    }

    private static Path write(Path folder, String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
