/** Recognises and reads the native files of a folder, whole and in one order whatever the file system's. */
package dev.alvh.feed.scan;
