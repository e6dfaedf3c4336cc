/** Market events on one clock: sources that are pulled, and the player that paces them into the fold. */
package dev.alvh.feed.play;
