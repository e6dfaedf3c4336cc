/** Who has signed which ruleset, and whether those are the people whose word counts. */
package dev.alvh.store.signoff;
