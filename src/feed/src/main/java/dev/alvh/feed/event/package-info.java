/** The file of scheduled releases. */
package dev.alvh.feed.event;
