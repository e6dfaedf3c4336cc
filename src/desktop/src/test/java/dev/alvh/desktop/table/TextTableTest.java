package dev.alvh.desktop.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.alvh.desktop.fx.FxThread;
import dev.alvh.desktop.table.TextTable.Cell;
import dev.alvh.desktop.table.TextTable.Column;
import dev.alvh.desktop.table.TextTable.Row;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class TextTableTest extends ApplicationTest {

    @Override
    public void start(Stage stage) {}

    private static Row row(String... cells) {
        return new Row(Stream.of(cells).map(Cell::of).toList(), false);
    }

    /** The words that are seen after each of some shows of one table. */
    private static List<List<String>> seen(List<List<Row>> shows) throws ExecutionException, InterruptedException {
        return FxThread.call(() -> {
            TextTable table = new TextTable(
                    List.of(Column.words("Contract"), Column.number("Bid").growing(), Column.number("Age")), _ -> {});
            return shows.stream()
                    .map(rows -> {
                        table.show(rows);
                        return table.getChildren().stream()
                                .filter(node -> node.isVisible() && node.isManaged())
                                .map(node -> ((Label) node).getText())
                                .toList();
                    })
                    .toList();
        });
    }

    @Test
    void aColumnInWhichNoRowHasAnythingTakesNoRoomUntilOneHas() throws Exception {
        List<List<String>> seen = seen(List.of(
                List.of(row("Feb-18", "", ""), row("Mar-18", "", "")),
                List.of(row("Feb-18", "", ""), row("Mar-18", "27.95", "")),
                List.of(row("Feb-18", "", "31 s"), row("Mar-18", "", ""))));

        assertEquals(List.of("Contract", "Feb-18", "Mar-18"), seen.get(0));
        assertEquals(List.of("Contract", "Bid", "Feb-18", "", "Mar-18", "27.95"), seen.get(1));
        assertEquals(List.of("Contract", "Age", "Feb-18", "31 s", "Mar-18", ""), seen.get(2));
    }

    @Test
    void rowsComeAndGoAndATableWithoutAnyKeepsItsTitles() throws Exception {
        List<List<String>> seen = seen(List.of(
                List.of(row("Feb-18", "1", "2"), row("Mar-18", "3", "4")),
                List.of(row("Apr-18", "5", "6")),
                List.of(),
                List.of(row("May-18", "7", "8"), row("Jun-18", "9", "10"))));

        assertEquals(List.of("Contract", "Bid", "Age", "Apr-18", "5", "6"), seen.get(1));
        assertEquals(List.of("Contract", "Bid", "Age"), seen.get(2));
        assertEquals(List.of("Contract", "Bid", "Age", "May-18", "7", "8", "Jun-18", "9", "10"), seen.get(3));
    }
}
