package dev.alvh.feed.play;

import dev.alvh.core.proposal.Ruling;
import java.time.Instant;
import java.time.LocalDate;

/** Does at once what it is told. */
record DirectPlayer(Player player) implements DeskPlayer {

    @Override
    public void show(LocalDate closeOf, int request) {
        player.show(closeOf, request);
    }

    @Override
    public void seek(Instant moment, int request) {
        player.seek(moment, request);
    }

    @Override
    public void play() {
        player.play();
    }

    @Override
    public void pause() {
        player.pause();
    }

    @Override
    public void setSpeed(double multiple) {
        player.setSpeed(multiple);
    }

    @Override
    public void step() {
        player.step();
    }

    @Override
    public void rule(Ruling ruling) {
        player.rule(ruling);
    }

    @Override
    public void close() {
        player.close();
    }
}
