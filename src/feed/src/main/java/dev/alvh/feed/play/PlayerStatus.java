package dev.alvh.feed.play;

import java.time.Duration;

/**
 * How the player stands.
 *
 * @param lag how late the last batch was taken, in real time
 * @param ended whether the source has nothing more
 */
public record PlayerStatus(boolean playing, double speed, boolean ended, Duration lag) {}
