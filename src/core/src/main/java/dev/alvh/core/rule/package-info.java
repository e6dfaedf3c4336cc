/**
 * The ten rules, one file each, on primitives: weights by layer in the order of the layers, latches in and out, and an
 * adjustment for every change to whoever wants to know.
 */
package dev.alvh.core.rule;
