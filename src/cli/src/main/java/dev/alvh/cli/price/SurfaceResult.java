package dev.alvh.cli.price;

import dev.alvh.cli.text.FigureText;
import dev.alvh.cli.text.Table;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.surface.SsviSurface;
import dev.alvh.core.surface.VolSurface;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.json.Fields;
import dev.alvh.store.json.JsonNode;
import dev.alvh.store.json.JsonOut;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Volatilities of the SPX surface of a chain where one is named, else of the one that a VIX family implies. */
record SurfaceResult(String id, Provenance provenance, List<Point> points) implements Result {

    private static final double DAYS_PER_YEAR = 365;

    /**
     * One volatility.
     *
     * @param days to expiry
     * @param logMoneyness ln(K/F)
     * @param vol per year as a decimal
     */
    record Point(double days, double logMoneyness, double vol) {}

    SurfaceResult {
        points = List.copyOf(points);
    }

    static SurfaceResult of(String id, Fields question) throws BadFileException, BadInputException {
        VolSurface surface = surface(question);
        List<JsonNode> nodes = question.items("points");
        if (nodes.isEmpty()) {
            throw question.wrong(question.line("points"), "points is empty", "at least one point");
        }
        List<Point> points = new ArrayList<>();
        for (JsonNode node : nodes) {
            Fields point = question.item("point " + (points.size() + 1), node);
            point.allowOnly("days", "logMoneyness");
            double days = point.notNegative("days");
            double logMoneyness = point.number("logMoneyness");
            double vol = surface.vol(days / DAYS_PER_YEAR, logMoneyness);
            // a wing may lie so far out that its variance overflows: a figure refuses what is no number
            Figure.of(vol);
            points.add(new Point(days, logMoneyness, vol));
        }
        return new SurfaceResult(id, surface.provenance(), points);
    }

    private static VolSurface surface(Fields question) throws BadFileException, BadInputException {
        if (LoadedChain.isNamed(question)) {
            question.allowOnly("id", "chain", "vix", "points");
            return LoadedChain.of(question, "chain").surface();
        }
        question.allowOnly("id", "vix", "points");
        return new SsviSurface(VixLevels.of(question));
    }

    @Override
    public void writeFields(JsonOut json) {
        json.text("provenance", provenance.name());
        json.objects("points", points, point -> {
            json.number("days", point.days());
            json.number("logMoneyness", point.logMoneyness());
            json.number("vol", point.vol());
        });
    }

    static void writeText(PrintWriter out, List<SurfaceResult> surfaces) {
        Table table = new Table(1, "surface", "days", "ln(K/F)", "vol, %", "");
        for (SurfaceResult surface : surfaces) {
            for (Point point : surface.points()) {
                table.row(
                        surface.id(),
                        FigureText.format("%.2f", point.days()),
                        FigureText.format("%+.4f", point.logMoneyness()),
                        FigureText.format("%.4f", point.vol() * 100),
                        surface.provenance().name());
            }
        }
        table.write(out);
    }
}
