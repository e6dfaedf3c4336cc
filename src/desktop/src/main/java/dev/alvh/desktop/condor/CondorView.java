package dev.alvh.desktop.condor;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import dev.alvh.desktop.theme.Theme;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.util.Subscription;

/** The condor panel: what is looked at, the chart, the tables. */
public final class CondorView extends StackPane implements Part {

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private static final double LEAST_CHART = 360;

    private final CondorViewModel viewModel;
    private final ProfitChart chart;
    private final TablesView tables;
    private final VBox content = new VBox();
    private final VBox notice = new VBox();
    private final Label condor = label("condor-heading", "muted");
    private final Label stale = label("condor-stale", "stale");
    private final Map<BookLine, ToggleButton> toggles = new EnumMap<>(BookLine.class);
    private final Map<Label, Function<ReadOut, String>> values = new LinkedHashMap<>();
    private final ComboBox<String> hedge = new ComboBox<>();
    private final Line hedgeSample = sample(BookLine.CONTROL);
    private final Node ofHedge = field("+ chosen $", value("condor-control", read -> read.text(BookLine.CONTROL)));
    private final Label dayText = label("condor-day");
    private final Slider day = new Slider();

    /** Shows {@code viewModel}. */
    public CondorView(CondorViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().addAll("panel", "condor-view");
        getStylesheets().add(Theme.sheet(CondorView.class, "condor.css"));
        setId("condor");
        chart = new ProfitChart(viewModel);
        chart.setMinSize(0, 90);
        HBox.setHgrow(chart, Priority.ALWAYS);
        tables = new TablesView(viewModel);
        HBox.setHgrow(tables, Priority.SOMETIMES);
        HBox body = new HBox(chart, tables);
        body.getStyleClass().add("body");
        // a table that leaves the chart too little takes its place
        chart.visibleProperty()
                .bind(body.widthProperty()
                        .subtract(tables.prefWidthProperty())
                        .subtract(body.spacingProperty())
                        .greaterThanOrEqualTo(LEAST_CHART));
        chart.managedProperty().bind(chart.visibleProperty());
        VBox.setVgrow(body, Priority.ALWAYS);
        content.getStyleClass().add("content");
        content.getChildren().addAll(heading(), readOut(), body);
        notice.getStyleClass().add("notice");
        notice.setId("condor-notice");
        getChildren().addAll(content, notice);
    }

    @Override
    public Subscription follow() {
        Followed all = new Followed()
                .value(viewModel.notice(), this::stand)
                .value(viewModel.heading(), condor::setText)
                .value(viewModel.stale(), why -> {
                    stale.setText(why);
                    content.pseudoClassStateChanged(STALE, !why.isEmpty());
                })
                .value(viewModel.readOut(), read -> values.forEach((label, part) -> label.setText(part.apply(read))))
                .value(viewModel.hedge(), this::choose)
                .value(viewModel.dayText(), dayText::setText)
                .value(viewModel.lastDay(), last -> day.setMax(last.intValue()))
                .value(viewModel.day(), days -> day.setValue(days.intValue()))
                .and(chart.follow())
                .and(tables.follow());
        toggles.forEach((book, toggle) -> all.value(viewModel.shown(book), toggle::setSelected));
        return all;
    }

    private void stand(Optional<CondorViewModel.Notice> instead) {
        content.setVisible(instead.isEmpty());
        notice.setVisible(instead.isPresent());
        notice.getChildren().clear();
        instead.ifPresent(told -> {
            Label title = new Label("Iron condor");
            title.getStyleClass().add("panel-title");
            Label sentence = new Label(told.sentence());
            sentence.setWrapText(true);
            sentence.setId("condor-notice-sentence");
            Label next = new Label(told.next());
            next.getStyleClass().add("muted");
            next.setWrapText(true);
            notice.getChildren().addAll(title, sentence, next);
        });
    }

    private Node heading() {
        Label title = new Label("Iron condor");
        title.getStyleClass().add("panel-title");
        title.setMinWidth(USE_PREF_SIZE);
        condor.setTextOverrun(OverrunStyle.ELLIPSIS);
        condor.setMinWidth(0);
        stale.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox heading = new HBox(title, condor, stale, space);
        heading.getStyleClass().add("heading");
        heading.getChildren()
                .addAll(
                        toggle(BookLine.CONDOR, "Condor"),
                        toggle(BookLine.ADAPTIVE, "+ adaptive"),
                        hedgeSample,
                        hedge());
        return heading;
    }

    private Node hedge() {
        hedge.getItems().setAll(viewModel.hedges());
        hedge.setId("condor-hedge");
        ofHedge.setId("condor-of-control");
        hedge.getStyleClass().add("hedge-choice");
        hedge.setMinWidth(USE_PREF_SIZE);
        hedge.setAccessibleText("Hedge beside the condor alone: its lines, break-evens and matrix");
        hedge.setTooltip(new Tooltip("The hedge beside the condor alone (↑ ↓): its lines, break-evens and matrix"));
        hedge.valueProperty().subscribe(name -> {
            if (name != null) {
                viewModel.chooseHedge(name);
            }
        });
        return hedge;
    }

    private void choose(HedgeChoice chosen) {
        hedge.setValue(chosen.name());
        boolean control = chosen.book() == BookLine.CONTROL;
        for (Node part : List.of(hedgeSample, ofHedge)) {
            part.setVisible(control);
            part.setManaged(control);
        }
    }

    private static Line sample(BookLine book) {
        Line sample = new Line(0, 0, 16, 0);
        sample.getStyleClass().addAll("book-sample", book.styleClass());
        return sample;
    }

    private ToggleButton toggle(BookLine book, String words) {
        ToggleButton toggle = new ToggleButton(words, sample(book));
        toggle.setId("show-" + book.styleClass());
        toggle.getStyleClass().add("legend-entry");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setAccessibleText("Draw the profit: " + book.title(""));
        toggle.setOnAction(_ -> viewModel.shown(book).set(toggle.isSelected()));
        toggles.put(book, toggle);
        return toggle;
    }

    private Node readOut() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox strip = new HBox(
                field("SPX", value("condor-spot", ReadOut::spotText), value("condor-move", ReadOut::move)),
                field("VIX, joint", value("condor-vix", ReadOut::vix)),
                field("Condor $", value("condor-alone", read -> read.text(BookLine.CONDOR))),
                field("+ adaptive $", value("condor-adaptive", read -> read.text(BookLine.ADAPTIVE))),
                ofHedge,
                space,
                market(),
                day());
        strip.getStyleClass().add("read-out");
        return strip;
    }

    private Label value(String id, Function<ReadOut, String> part) {
        Label label = label(id, "read-out-value");
        label.setMinWidth(USE_PREF_SIZE);
        values.put(label, part);
        return label;
    }

    private static Label label(String id, String... styleClasses) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("number");
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    private static VBox field(String name, Label... values) {
        Label caption = new Label(name);
        caption.getStyleClass().add("caption");
        caption.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(6, values);
        return new VBox(caption, line);
    }

    private Button market() {
        Button back = new Button("Market");
        back.setId("condor-market");
        back.getStyleClass().add("small-button");
        back.setMinWidth(USE_PREF_SIZE);
        back.setAccessibleText("Let the spot line follow the market");
        back.setTooltip(new Tooltip("Let the spot line follow the market again (Home on the chart)"));
        back.setOnAction(_ -> viewModel.toMarket());
        return back;
    }

    private Node day() {
        dayText.setMinWidth(USE_PREF_SIZE);
        day.setId("condor-day-slider");
        day.setMin(0);
        day.setBlockIncrement(1);
        day.setAccessibleText("Day of the dotted line, from now to expiry");
        day.setTooltip(new Tooltip("Day of the dotted line (↑ ↓ on the chart)"));
        day.setPrefWidth(130);
        day.setMinWidth(70);
        day.valueProperty().addListener((_, _, days) -> viewModel.chooseDay((int) Math.round(days.doubleValue())));
        return new VBox(dayText, day);
    }
}
