/** Rulesets as JSON files that a trader can read and write. */
package dev.alvh.store.ruleset;
