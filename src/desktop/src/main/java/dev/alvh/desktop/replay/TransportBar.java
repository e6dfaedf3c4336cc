package dev.alvh.desktop.replay;

import dev.alvh.desktop.theme.Theme;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;

/** The keys of a player: play or pause, step, pace. */
public final class TransportBar extends HBox {

    private final Subscription subscription;

    /** Drives {@code viewModel}. */
    public TransportBar(TransportViewModel viewModel) {
        getStyleClass().add("transport");
        getStylesheets().add(Theme.sheet(TransportBar.class, "replay.css"));
        Button play = new Button();
        play.setId("play");
        play.setMinWidth(USE_PREF_SIZE);
        play.setTooltip(new Tooltip("Play or pause (Space)"));
        play.setOnAction(_ -> viewModel.toggle());
        Button step = new Button("Step");
        step.setId("step");
        step.setMinWidth(USE_PREF_SIZE);
        step.setTooltip(new Tooltip("On to the next moment at which something happens (.)"));
        step.setOnAction(_ -> viewModel.step());
        ComboBox<Double> speed = new ComboBox<>();
        speed.setId("speed");
        speed.getItems().setAll(TransportViewModel.SPEEDS);
        speed.setConverter(new SpeedText());
        speed.setMinWidth(104);
        speed.setAccessibleText("Pace, in multiples of real time");
        speed.setTooltip(new Tooltip("Pace, in multiples of real time ([ slower, ] faster)"));
        speed.setOnAction(_ -> {
            if (speed.getValue() != null
                    && speed.getValue() != viewModel.speed().get()) {
                viewModel.setSpeed(speed.getValue());
            }
        });
        disableProperty().bind(viewModel.ready().not());
        getChildren().addAll(play, step, speed);
        subscription = Subscription.combine(
                viewModel.playing().subscribe(on -> {
                    play.setText(on ? "Pause" : "Play");
                    play.setAccessibleText(on ? "Pause" : "Play");
                }),
                viewModel.ended().subscribe(over -> {
                    play.setDisable(over);
                    step.setDisable(over);
                }),
                viewModel.speed().subscribe(now -> speed.setValue(now.doubleValue())));
    }

    /** Follows no more. */
    public void close() {
        subscription.unsubscribe();
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
