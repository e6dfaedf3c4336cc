/** Strict JSON in, stable JSON out. */
package dev.alvh.store.json;
