package dev.alvh.cli.simulate;

import dev.alvh.cli.text.Table;
import dev.alvh.feed.sim.Scenario;
import dev.alvh.feed.statistic.Statistic;
import dev.alvh.store.json.JsonOut;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Statistics of a simulation, beside those of real data.
 *
 * @param days simulated
 */
record Comparison(Scenario scenario, long seed, int days, List<Statistic> simulated, Optional<Real> real) {

    private static final String NONE = "no value";

    /**
     * The other side.
     *
     * @param days on which VIX, SPX and the futures are known
     * @param statistics the same as the simulated ones, in the same order
     */
    record Real(int days, List<Statistic> statistics) {}

    void writeJson(PrintWriter out) {
        JsonOut.document(out, json -> {
            json.text("scenario", scenario.word());
            json.integer("seed", seed);
            json.integer("days", days);
            json.object("simulated", () -> write(json, simulated));
            real.ifPresent(other -> {
                json.integer("dataDays", other.days());
                json.object("data", () -> write(json, other.statistics()));
            });
        });
    }

    private static void write(JsonOut json, List<Statistic> statistics) {
        for (Statistic statistic : statistics) {
            if (Double.isFinite(statistic.value())) {
                json.number(statistic.id(), statistic.value());
            } else {
                json.unavailable(statistic.id(), "too few days have what it is computed from");
            }
        }
    }

    void writeText(PrintWriter out) {
        out.print("scenario " + scenario + ", seed " + seed + ", " + days + " simulated days"
                + real.map(other -> ", " + other.days() + " days of data").orElse("") + "\n\n");
        Table table = real.isPresent() ? new Table(1, "", "simulated", "data") : new Table(1, "", "simulated");
        for (int i = 0; i < simulated.size(); i++) {
            String title = simulated.get(i).title();
            String value = text(simulated.get(i));
            if (real.isPresent()) {
                table.row(title, value, text(real.get().statistics().get(i)));
            } else {
                table.row(title, value);
            }
        }
        table.write(out);
    }

    void writeMarkdown(PrintWriter out) {
        out.print("| statistic | simulated, " + days + " days |"
                + real.map(other -> " data, " + other.days() + " days |").orElse("") + "\n");
        out.print("|---|---:|" + (real.isPresent() ? "---:|" : "") + "\n");
        for (int i = 0; i < simulated.size(); i++) {
            int row = i;
            out.print("| " + simulated.get(i).title() + " | " + text(simulated.get(i)) + " |"
                    + real.map(other -> " " + text(other.statistics().get(row)) + " |")
                            .orElse("") + "\n");
        }
    }

    private static String text(Statistic statistic) {
        double value = statistic.value();
        return Double.isFinite(value) ? String.format(Locale.ROOT, Math.abs(value) < 2 ? "%.3f" : "%.2f", value) : NONE;
    }
}
