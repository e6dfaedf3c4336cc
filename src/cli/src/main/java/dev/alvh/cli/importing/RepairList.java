package dev.alvh.cli.importing;

import dev.alvh.cli.repair.RepairBlock;
import dev.alvh.feed.repair.FileReport;
import dev.alvh.feed.repair.Repair;
import dev.alvh.store.json.JsonOut;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was read, repaired and refused, file by file. JSON lists each repair; the text counts them by kind. */
final class RepairList {

    private RepairList() {}

    static void writeJson(PrintWriter out, List<FileReport> files) {
        JsonOut.document(
                out,
                json -> json.objects("files", files, file -> {
                    json.text("name", file.name());
                    RepairBlock.writeFields(json, file);
                }));
    }

    static void writeText(PrintWriter out, List<FileReport> files) {
        for (FileReport file : files) {
            out.print(String.format(Locale.ROOT, "%-30s %7d rows\n", file.name(), file.rows()));
            file.repairs().stream()
                    .collect(Collectors.groupingBy(Repair::what, TreeMap::new, Collectors.counting()))
                    .forEach((what, count) -> out.print("  repaired " + count + " × " + what + "\n"));
            file.refusals()
                    .forEach(refusal -> out.print("  refused" + (refusal.line() > 0 ? " line " + refusal.line() : "")
                            + ": " + refusal.why() + "\n"));
        }
        out.print(String.format(
                Locale.ROOT,
                "\nfiles %d, rows %d, repairs %d, refusals %d\n",
                files.size(),
                files.stream().mapToInt(FileReport::rows).sum(),
                files.stream().mapToInt(file -> file.repairs().size()).sum(),
                files.stream().mapToInt(file -> file.refusals().size()).sum()));
    }
}
