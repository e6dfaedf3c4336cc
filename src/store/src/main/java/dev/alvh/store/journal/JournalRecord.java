package dev.alvh.store.journal;

/**
 * An entry in its place.
 *
 * @param number from 1
 * @param previous hash of the record before, {@link Chain#GENESIS} of the first
 * @param hash SHA-256 of the record's text, which names the one before
 */
public record JournalRecord(long number, String previous, Entry entry, String hash) {}
