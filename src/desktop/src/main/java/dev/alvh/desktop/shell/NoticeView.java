package dev.alvh.desktop.shell;

import dev.alvh.desktop.shell.Standing.Notice;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What stands where the screen would be: a sentence and the next action, never a blank. */
final class NoticeView extends VBox {

    NoticeView(Notice notice, StandingViewModel viewModel) {
        getStyleClass().add("notice");
        setId("notice");
        Label title = new Label(notice.title());
        title.getStyleClass().add("notice-title");
        Label sentence = new Label(notice.sentence());
        sentence.setWrapText(true);
        sentence.setId("notice-sentence");
        Label next = new Label(notice.next());
        next.getStyleClass().add("muted");
        next.setWrapText(true);
        getChildren().addAll(title, sentence);
        if (!notice.next().isEmpty()) {
            getChildren().add(next);
        }
        if (notice.busy()) {
            ProgressBar progress = new ProgressBar();
            progress.setAccessibleText("Reading");
            getChildren().add(progress);
        }
        if (notice.failed()) {
            getChildren().add(actions(viewModel));
        }
    }

    private static HBox actions(StandingViewModel viewModel) {
        Button retry = new Button("Read again");
        retry.setDefaultButton(true);
        retry.setOnAction(_ -> viewModel.retry());
        HBox actions = new HBox(8, retry);
        actions.getStyleClass().add("notice-actions");
        if (viewModel.offersSample()) {
            Button sample = new Button("Open the sample");
            sample.setOnAction(_ -> viewModel.openSample());
            actions.getChildren().add(sample);
        }
        return actions;
    }
}
