/** Every number by which the method decides, named, with its default and its range. */
package dev.alvh.core.ruleset;
