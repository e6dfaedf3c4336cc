package dev.alvh.cli.price;

import dev.alvh.core.chain.ChainSurface;
import dev.alvh.core.chain.SliceVols;
import dev.alvh.core.condor.QuotedExpiry;
import dev.alvh.core.contract.Contract;
import dev.alvh.core.contract.SettlementStyle;
import dev.alvh.core.contract.SpxExpiry;
import dev.alvh.feed.chain.ChainFile;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.repair.Refusal;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.json.Fields;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;

/** An option chain that a question names. It wins over any model. */
record LoadedChain(ChainFile file, ChainSurface surface) {

    private static final List<String> STYLES = List.of("AM", "PM");

    /** Whether the question names a chain. */
    static boolean isNamed(Fields question) {
        return question.has("chain");
    }

    /**
     * The chain under a name: a path, where relative from the folder of the spec.
     *
     * @throws BadFileException where the question names none that exists
     * @throws BadInputException where it is no chain, or no expiry in it can be used
     */
    static LoadedChain of(Fields question, String field) throws BadFileException, BadInputException {
        Path path;
        try {
            path = Path.of(question.source()).resolveSibling(question.text(field));
        } catch (InvalidPathException _) {
            throw question.wrong(question.line(field), field + " is no path", "the path of a chain file");
        }
        if (!Files.isRegularFile(path)) {
            throw question.wrong(
                    question.line(field),
                    field + " names " + path + ", " + (Files.exists(path) ? "which is no file" : "no such file"),
                    "a chain file as its exchange offers it");
        }
        ChainFile file = ChainFile.read(path);
        try {
            return new LoadedChain(file, ChainSurface.of(file.chain()));
        } catch (IllegalArgumentException e) {
            throw BadInputException.in(path, e.getMessage() + refused(file), "an expiry with quotes on both sides");
        }
    }

    private static String refused(ChainFile file) {
        List<Refusal> refusals = file.report().refusals();
        return refusals.isEmpty()
                ? ""
                : "; " + refusals.size() + " rows were refused, the first in line "
                        + refusals.getFirst().line() + ": "
                        + refusals.getFirst().why();
    }

    /** The expiry of a question: the PM-settled one of its date, unless it says AM. */
    QuotedExpiry expiry(Fields question) throws BadFileException {
        LocalDate date = date(question);
        SettlementStyle style = question.has("settles")
                ? SettlementStyle.valueOf(question.oneOf("settles", STYLES))
                : SettlementStyle.PM;
        SliceVols vols = surface.expiries().stream()
                .filter(expiry -> expiry.slice().expiry() instanceof SpxExpiry spx
                        && spx.settlement().date().equals(date)
                        && spx.settlement().style() == style)
                .findFirst()
                .orElse(null);
        if (vols == null) {
            throw question.wrong(
                    question.line("expiry"),
                    "the chain has no usable " + style + " expiry of " + date,
                    "one of " + codes());
        }
        return new QuotedExpiry(
                surface, vols, file.chain().underlying().orElse(vols.forward().forward()));
    }

    private static LocalDate date(Fields question) throws BadFileException {
        try {
            return LocalDate.parse(question.text("expiry"));
        } catch (DateTimeParseException _) {
            throw question.wrong(question.line("expiry"), "expiry is no date", "YYYY-MM-DD");
        }
    }

    private String codes() {
        return surface.expiries().stream()
                .map(vols -> vols.slice().expiry())
                .map(Contract::code)
                .collect(Collectors.joining(", "));
    }
}
