package dev.alvh.cli.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.alvh.feed.repair.FileReport;
import dev.alvh.feed.repair.Refusal;
import dev.alvh.feed.repair.Repair;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class RepairListTest {

    private static final List<FileReport> FILES = List.of(
            new FileReport(
                    "a.csv",
                    1200,
                    List.of(
                            new Repair(2, "trailing comma", "the rest"),
                            new Repair(3, "ten times the points", "a tenth"),
                            new Repair(4, "trailing comma", "the rest")),
                    List.of(new Refusal(7, "no price"), new Refusal(0, "a whole file of \"quotes\""))),
            new FileReport("b.csv", 1, List.of(), List.of()));

    @Test
    void textCountsRepairsByKindAndListsRefusals() {
        assertEquals("""
                a.csv                             1200 rows
                  repaired 1 × ten times the points
                  repaired 2 × trailing comma
                  refused line 7: no price
                  refused: a whole file of "quotes"
                b.csv                                1 rows

                files 2, rows 1201, repairs 3, refusals 2
                """, written(RepairList::writeText));
    }

    @Test
    void jsonListsEachOfThem() {
        assertEquals("""
                {
                  "files": [
                    {
                      "name": "a.csv",
                      "rows": 1200,
                      "repairs": [
                        {
                          "line": 2,
                          "what": "trailing comma",
                          "kept": "the rest"
                        },
                        {
                          "line": 3,
                          "what": "ten times the points",
                          "kept": "a tenth"
                        },
                        {
                          "line": 4,
                          "what": "trailing comma",
                          "kept": "the rest"
                        }
                      ],
                      "refusals": [
                        {
                          "line": 7,
                          "why": "no price"
                        },
                        {
                          "line": 0,
                          "why": "a whole file of \\"quotes\\""
                        }
                      ]
                    },
                    {
                      "name": "b.csv",
                      "rows": 1,
                      "repairs": [ ],
                      "refusals": [ ]
                    }
                  ]
                }
                """, written(RepairList::writeJson));
    }

    private static String written(BiConsumer<PrintWriter, List<FileReport>> form) {
        StringWriter text = new StringWriter();
        form.accept(new PrintWriter(text), FILES);
        return text.toString();
    }
}
