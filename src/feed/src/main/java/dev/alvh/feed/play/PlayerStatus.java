package dev.alvh.feed.play;

import java.time.Duration;

/**
 * How the player stands.
 *
 * @param request the number that the last thing to show was asked with
 * @param playing whether its clock runs
 * @param speed in multiples of real time
 * @param ended whether the source has nothing more
 * @param lag by how much the last batch overran its frame, in real time
 */
public record PlayerStatus(int request, boolean playing, double speed, boolean ended, Duration lag) {}
