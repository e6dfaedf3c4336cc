/** Days of a data folder, said again as a feed would have said them. */
package dev.alvh.feed.replay;
