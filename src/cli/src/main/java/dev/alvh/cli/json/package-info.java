/** Strict JSON in, stable JSON out. */
package dev.alvh.cli.json;
