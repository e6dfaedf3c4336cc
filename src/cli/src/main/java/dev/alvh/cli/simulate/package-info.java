/** The simulated market beside a real one, in numbers. */
package dev.alvh.cli.simulate;
