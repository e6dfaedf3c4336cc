package dev.alvh.desktop.replay;

import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.screen.Part;
import dev.alvh.desktop.theme.Theme;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;

/** The keys of a player: play or pause, step, pace. */
public final class TransportBar extends HBox implements Part {

    private final TransportViewModel viewModel;
    private final Button play = new Button();
    private final Button step = new Button("Step");
    private final ComboBox<Double> speed = new ComboBox<>();

    /** Drives {@code viewModel}. */
    public TransportBar(TransportViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("transport");
        getStylesheets().add(Theme.sheet(TransportBar.class, "replay.css"));
        play.setId("play");
        play.setMinWidth(USE_PREF_SIZE);
        play.setTooltip(new Tooltip("Play or pause (Space)"));
        play.setOnAction(_ -> viewModel.toggle());
        step.setId("step");
        step.setMinWidth(USE_PREF_SIZE);
        step.setTooltip(new Tooltip("On to the next moment at which something happens (.)"));
        step.setOnAction(_ -> viewModel.step());
        speed.setId("speed");
        speed.getItems().setAll(TransportViewModel.SPEEDS);
        speed.setConverter(new SpeedText());
        speed.setMinWidth(108);
        speed.setAccessibleText("Pace, in multiples of real time");
        speed.setTooltip(new Tooltip("Pace, in multiples of real time ([ slower, ] faster)"));
        speed.setOnAction(_ -> {
            if (speed.getValue() != null
                    && speed.getValue() != viewModel.speed().get()) {
                viewModel.setSpeed(speed.getValue());
            }
        });
        getChildren().addAll(play, step, speed);
    }

    @Override
    public Subscription follow() {
        return new Followed()
                .value(viewModel.ready(), ready -> setDisable(!ready))
                .value(viewModel.playing(), on -> {
                    play.setText(on ? "Pause" : "Play");
                    play.setAccessibleText(on ? "Pause" : "Play");
                })
                .value(viewModel.ended(), over -> {
                    play.setDisable(over);
                    step.setDisable(over);
                })
                .value(viewModel.speed(), now -> speed.setValue(now.doubleValue()));
    }

    private static final class SpeedText extends StringConverter<Double> {

        @Override
        public String toString(Double multiple) {
            return TransportViewModel.text(multiple);
        }

        @Override
        public Double fromString(String text) {
            return Double.valueOf(text);
        }
    }
}
