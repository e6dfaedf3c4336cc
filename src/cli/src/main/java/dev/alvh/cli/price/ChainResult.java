package dev.alvh.cli.price;

import dev.alvh.cli.repair.RepairBlock;
import dev.alvh.cli.text.Blocks;
import dev.alvh.cli.text.FigureText;
import dev.alvh.cli.text.Table;
import dev.alvh.core.chain.ParityForward;
import dev.alvh.core.chain.SliceVols;
import dev.alvh.core.contract.Contract;
import dev.alvh.core.observation.Figure;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.repair.FileReport;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.json.Fields;
import dev.alvh.store.json.JsonOut;
import java.io.PrintWriter;
import java.util.List;
import java.util.OptionalDouble;

/** What a chain file holds: the forward of each expiry by put-call parity, and what was wrong with its rows. */
record ChainResult(String id, LoadedChain chain) implements Result {

    private static final double DAYS_PER_YEAR = 365;

    static ChainResult of(String id, Fields question) throws BadFileException, BadInputException {
        question.allowOnly("id", "file");
        return new ChainResult(id, LoadedChain.of(question, "file"));
    }

    @Override
    public void writeFields(JsonOut json) {
        json.text("asOf", chain.file().chain().asOf().toString());
        json.text("provenance", chain.surface().provenance().name());
        chain.file()
                .chain()
                .underlying()
                .ifPresentOrElse(
                        index -> json.number("underlying", index),
                        () -> json.unavailable("underlying", "the file prints no index"));
        json.figure("nearestForwardLessUnderlying", basis());
        json.objects("expiries", chain.surface().expiries(), vols -> {
            ParityForward.Fitted forward = vols.forward();
            json.text("expiry", vols.slice().expiry().code());
            json.text("settles", vols.slice().expiry().settles().toString());
            json.number("years", vols.slice().years());
            json.number("forward", forward.forward());
            json.number("forwardError", forward.forwardError());
            json.number("rate", forward.rate());
            json.number("rateError", forward.rateError());
            forward.rateFrom().ifPresent(lender -> json.text("rateFrom", lender.code()));
            json.integer("strikes", vols.slice().strikes().size());
            json.figure("atmVol", atTheMoney(vols));
        });
        json.objects("unused", chain.surface().unused().entrySet(), unused -> {
            json.text("expiry", unused.getKey().code());
            json.text("why", unused.getValue());
        });
        RepairBlock.writeFields(json, chain.file().report());
    }

    /** The nearest forward less the printed index, points: carry to that expiry, and the time between the two prints. */
    private Figure basis() {
        OptionalDouble index = chain.file().chain().underlying();
        double nearest = chain.surface().expiries().getFirst().forward().forward();
        return index.isPresent()
                ? Figure.of(nearest - index.getAsDouble())
                : Figure.unavailable("the file prints no index");
    }

    /** At the forward. */
    private Figure atTheMoney(SliceVols vols) {
        return Figure.of(chain.surface().vol(vols.slice().years(), 0));
    }

    static void writeText(PrintWriter out, List<ChainResult> chains) {
        Blocks.write(out, chains, chain -> chain.writeText(out));
    }

    private void writeText(PrintWriter out) {
        FileReport report = chain.file().report();
        out.print("chain " + id + ": " + report.name() + ", quotes of "
                + chain.file().chain().asOf() + ", " + chain.surface().provenance() + "\n");
        Table table = new Table(
                1, "expiry", "days", "forward", "± points", "rate, %", "± %", "rate of", "strikes", "ATM vol, %");
        for (SliceVols vols : chain.surface().expiries()) {
            table.row(
                    vols.slice().expiry().code(),
                    FigureText.format("%.2f", vols.slice().years() * DAYS_PER_YEAR),
                    FigureText.format("%.2f", vols.forward().forward()),
                    FigureText.format("%.2f", vols.forward().forwardError()),
                    FigureText.format("%.2f", vols.forward().rate() * 100),
                    FigureText.format("%.2f", vols.forward().rateError() * 100),
                    vols.forward().rateFrom().map(Contract::code).orElse("its own"),
                    FigureText.format("%.0f", vols.slice().strikes().size()),
                    FigureText.cell(atTheMoney(vols).map(vol -> vol * 100), "%.2f"));
        }
        table.write(out);
        basis().asOptional()
                .ifPresent(
                        points -> out.print(
                                "the nearest forward lies "
                                        + FigureText.format("%+.2f", points)
                                        + " points from the index that the file prints: the quotes are of another moment where carry is less\n"));
        chain.surface().unused().forEach((_, why) -> out.print("unused: " + why + "\n"));
        out.print(report.rows() + " rows, " + report.repairs().size() + " repairs, "
                + report.refusals().size() + " refused; --json lists each with its line\n");
    }
}
