/** Sessions as the desk folded them, in files that replay to the same states. */
package dev.alvh.store.recording;
