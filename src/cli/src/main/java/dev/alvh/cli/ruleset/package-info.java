/** Rulesets and their sign-offs. */
package dev.alvh.cli.ruleset;
