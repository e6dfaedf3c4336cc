/** What the desk knows at one VX settlement. */
package dev.alvh.cli.explain;
