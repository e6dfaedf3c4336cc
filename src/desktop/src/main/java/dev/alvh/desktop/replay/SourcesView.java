package dev.alvh.desktop.replay;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import java.io.File;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.util.Subscription;

/** Opens something else to play: a data folder, a recorded session, the sample, a simulation. */
final class SourcesView extends HBox implements Part {

    private final SourcesViewModel viewModel;
    private final ComboBox<String> scenario = new ComboBox<>();
    private final TextField seed = new TextField();
    private final Button record = button("record", "Record…");

    SourcesView(SourcesViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("replay-row");
        Label open = caption("Open");
        Button folder = button("open-folder", "Data folder…");
        folder.setOnAction(_ -> chooseFolder());
        Button recording = button("open-recording", "Recording…");
        recording.setOnAction(_ -> chooseRecording());
        Button sample = button("open-sample", "Sample");
        sample.setOnAction(_ -> viewModel.openSample());
        sample.setVisible(viewModel.offersSample());
        sample.setManaged(viewModel.offersSample());
        scenario.setId("scenario");
        scenario.getItems().setAll(viewModel.scenarios());
        scenario.getSelectionModel().selectFirst();
        scenario.setAccessibleText("Scenario of the simulation");
        Tooltip what = new Tooltip();
        scenario.setTooltip(what);
        scenario.valueProperty().subscribe(word -> what.setText(word == null ? "" : viewModel.describe(word)));
        seed.setId("seed");
        seed.setPrefColumnCount(6);
        seed.setMinWidth(60);
        seed.setText(viewModel.defaultSeed());
        seed.setAccessibleText("Seed of the simulation: the same seed, the same market");
        seed.setOnAction(_ -> simulate());
        Button simulate = button("simulate", "Simulate");
        simulate.setOnAction(_ -> simulate());
        record.setOnAction(_ -> toggleRecording());
        getChildren()
                .addAll(
                        open,
                        folder,
                        recording,
                        sample,
                        caption("or simulate"),
                        scenario,
                        caption("seed"),
                        seed,
                        simulate,
                        caption("and"),
                        record);
    }

    @Override
    public Subscription follow() {
        return new Followed()
                .value(viewModel.recording(), file -> {
                    record.setText(file.isEmpty() ? "Record…" : "Stop recording");
                    record.setAccessibleText(file.isEmpty() ? "Record what is played" : "Stop recording to " + file);
                })
                .and(viewModel.follow());
    }

    private void simulate() {
        viewModel.simulate(scenario.getValue(), seed.getText());
    }

    private void toggleRecording() {
        if (!viewModel.recording().get().isEmpty()) {
            viewModel.endRecording();
            return;
        }
        FileChooser chooser = recordings("Record to a new file");
        chooser.setInitialFileName(viewModel.recordingName());
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            viewModel.record(chosen.toPath());
        }
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("A data folder");
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            viewModel.openFolder(chosen.toPath());
        }
    }

    private void chooseRecording() {
        File chosen = recordings("A recorded session").showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            viewModel.openRecording(chosen.toPath());
        }
    }

    private static FileChooser recordings(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Recorded sessions", "*.rec"));
        return chooser;
    }

    private static Button button(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static Label caption(String text) {
        Label caption = new Label(text);
        caption.getStyleClass().add("caption");
        caption.setMinWidth(USE_PREF_SIZE);
        return caption;
    }
}
