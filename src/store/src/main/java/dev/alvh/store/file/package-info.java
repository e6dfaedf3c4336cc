/** Files of the user: read whole, written whole, and refused in one line. */
package dev.alvh.store.file;
