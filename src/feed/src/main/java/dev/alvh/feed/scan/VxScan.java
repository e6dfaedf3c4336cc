package dev.alvh.feed.scan;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.market.VxDay;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.repair.FileReport;
import dev.alvh.feed.repair.Refusal;
import dev.alvh.feed.vx.ExchangeVxFile;
import dev.alvh.feed.vx.TidyVxTable;
import dev.alvh.feed.vx.VxFile;
import dev.alvh.feed.vx.VxRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The VX files of a folder, merged: the tidy table before the exchange's files, and its newer files before the old. */
record VxScan(List<VxDay> rows, List<FileReport> reports) {

    static VxScan of(Path dir) throws BadInputException {
        List<FileReport> refused = new ArrayList<>();
        List<VxFile> files = new ArrayList<>();
        if (FolderScan.isThere(dir.resolve(TidyVxTable.NAME))) {
            files.add(TidyVxTable.read(dir.resolve(TidyVxTable.NAME)));
        }
        for (String name : exchangeFiles(dir)) {
            VxFuture contract;
            try {
                contract = ExchangeVxFile.contractOf(name);
            } catch (IllegalArgumentException e) {
                String why = e.getMessage() + "; expected a VX future in the file's name";
                refused.add(new FileReport(name, 0, List.of(), List.of(new Refusal(0, why))));
                continue;
            }
            files.add(ExchangeVxFile.read(dir.resolve(name), name, contract));
        }
        List<VxDay> rows = List.copyOf(VxRows.merge(files));
        // After the merge, which still adds to what was mended.
        List<FileReport> reports = Stream.concat(
                        refused.stream(), files.stream().map(file -> file.file().report()))
                .toList();
        return new VxScan(rows, reports);
    }

    private static List<String> exchangeFiles(Path dir) throws BadInputException {
        try (Stream<Path> children = Files.list(dir)) {
            List<String> names = children.map(child -> String.valueOf(child.getFileName()))
                    .sorted()
                    .toList();
            return Stream.concat(
                            names.stream().filter(ExchangeVxFile::isModern),
                            names.stream().filter(ExchangeVxFile::isLegacy))
                    .toList();
        } catch (IOException | UncheckedIOException _) {
            throw BadInputException.in(dir, "cannot be listed", "a readable folder");
        }
    }
}
