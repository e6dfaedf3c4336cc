package dev.alvh.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A data folder of four sessions. The closes of 2018-02-05 that everybody remembers are the market's (VIX 37.32, Feb-18
 * 33.225, Mar-18 27.975); all else is made up.
 */
public final class Synthetic {

    public static final LocalDate CALM = LocalDate.of(2018, 1, 31);
    public static final LocalDate BEFORE = LocalDate.of(2018, 2, 2);
    public static final LocalDate INVERTED = LocalDate.of(2018, 2, 5);

    /** A session on which the index has no value. */
    public static final LocalDate WITHOUT_SPOT = LocalDate.of(2018, 2, 6);

    private Synthetic() {}

    /** Writes the folder's files to {@code dir}. */
    public static Path folder(Path dir) throws IOException {
        Files.writeString(dir.resolve("VIX_History.csv"), """
                DATE,OPEN,HIGH,LOW,CLOSE
                01/31/2018,13.00,13.50,12.50,13.10
                02/02/2018,14.00,18.00,13.50,17.30
                02/05/2018,18.40,38.80,16.80,37.32
                """);
        StringBuilder rows = new StringBuilder("trade_date,expiry,open,high,low,close,settle,volume,open_interest\n");
        rows(rows, CALM, 13.5, 14.0, 14.4, 14.7);
        rows(rows, BEFORE, 15.6, 15.1, 15.2, 15.4);
        rows(rows, INVERTED, 33.225, 27.975, 24.5, 21.0);
        rows(rows, WITHOUT_SPOT, 26.0, 22.0, 20.0, 19.0);
        Files.writeString(dir.resolve("vx_settlements.csv"), rows.toString());
        return dir;
    }

    private static void rows(StringBuilder rows, LocalDate date, double... settles) {
        String[] expiries = {"2018-02-14", "2018-03-21", "2018-04-18", "2018-05-16"};
        for (int k = 0; k < settles.length; k++) {
            String price = Double.toString(settles[k]);
            rows.append(String.join(
                            ",", date.toString(), expiries[k], price, price, price, price, price, "100", "1000"))
                    .append('\n');
        }
    }
}
