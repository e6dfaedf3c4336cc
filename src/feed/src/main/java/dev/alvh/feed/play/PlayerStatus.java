package dev.alvh.feed.play;

import java.time.Duration;
import java.util.List;

/**
 * How the player stands.
 *
 * @param request the number that the last thing to show was asked with
 * @param playing whether its clock runs
 * @param speed in multiples of real time
 * @param ended whether the source has nothing more
 * @param lag by how much the last batch overran its frame, in real time
 * @param mostLag by how much any did
 * @param messages what the health panel must say beside the data's own health: that the desk falls behind, that the
 *     recording has stopped
 */
public record PlayerStatus(
        int request,
        boolean playing,
        double speed,
        boolean ended,
        Duration lag,
        Duration mostLag,
        List<String> messages) {

    public PlayerStatus {
        messages = List.copyOf(messages);
    }

    /** The same when it plays no more. */
    public PlayerStatus standing() {
        return new PlayerStatus(request, false, speed, ended, lag, mostLag, messages);
    }
}
