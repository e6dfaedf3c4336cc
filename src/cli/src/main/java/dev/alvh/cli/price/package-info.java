/** The core as a calculator. */
package dev.alvh.cli.price;
