package dev.alvh.desktop.compare;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import dev.alvh.desktop.table.TextTable;
import dev.alvh.desktop.table.TextTable.Cell;
import dev.alvh.desktop.table.TextTable.Column;
import dev.alvh.desktop.table.TextTable.Look;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ScrollPane;
import javafx.util.Subscription;

/** Every hedge in one row: what it has earned, and what it does to the break-even now. */
final class CompareTable extends ScrollPane implements Part {

    /** The height of the headings and of the rows of what is compared. */
    static final double COMPARED = 72;

    private final CompareViewModel viewModel;
    private final TextTable table;

    CompareTable(CompareViewModel viewModel) {
        this.viewModel = viewModel;
        table = new TextTable(
                List.of(
                        Column.words("Hedge").growing(),
                        Column.number("P&L $"),
                        Column.number("Lower BE"),
                        Column.number("Shift bp"),
                        Column.number("Scale"),
                        Column.number("VIX β")),
                this::pick);
        setContent(table);
        setId("compare-table");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
        setFocusTraversable(false);
    }

    @Override
    public Subscription follow() {
        return new Followed().value(viewModel.rows(), this::show);
    }

    private void pick(int row) {
        viewModel.choose(viewModel.rows().get().get(row).name());
    }

    private void show(List<HedgeRow> rows) {
        table.show(rows.stream().map(CompareTable::row).toList());
        setAccessibleText(rows.stream().map(CompareTable::spoken).collect(Collectors.joining(". ")));
    }

    private static TextTable.Row row(HedgeRow row) {
        Look now = row.stale() ? Look.STALE : Look.PLAIN;
        return new TextTable.Row(
                List.of(
                        Cell.of(row.name()),
                        cell(row.profit(), Look.PLAIN),
                        cell(row.breakEven(), now),
                        cell(row.shift(), now),
                        cell(row.scale(), Look.PLAIN),
                        Cell.of(row.beta())),
                row.picked());
    }

    private static Cell cell(HedgeRow.Text text, Look look) {
        return new Cell(text.words(), look, text.why());
    }

    private static String spoken(HedgeRow row) {
        return row.name() + ": P and L " + spoken(row.profit(), "dollars") + ", lower break-even "
                + spoken(row.breakEven(), "") + ", shift " + spoken(row.shift(), "basis points");
    }

    private static String spoken(HedgeRow.Text text, String unit) {
        return text.why().isEmpty() ? (text.words() + " " + unit).strip() : "unavailable: " + text.why();
    }
}
