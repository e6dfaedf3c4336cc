package dev.alvh.cli.repair;

import dev.alvh.feed.repair.FileReport;
import dev.alvh.store.json.JsonOut;

/** The rows of one file, and what was mended and refused in it. */
public final class RepairBlock {

    private RepairBlock() {}

    /** Writes the fields of the block into the object that is open, each repair and refusal with its line. */
    public static void writeFields(JsonOut json, FileReport file) {
        json.integer("rows", file.rows());
        json.objects("repairs", file.repairs(), repair -> {
            json.integer("line", repair.line());
            json.text("what", repair.what());
            json.text("kept", repair.kept());
        });
        json.objects("refusals", file.refusals(), refusal -> {
            json.integer("line", refusal.line());
            json.text("why", refusal.why());
        });
    }
}
