/** Downloads become a data folder. */
package dev.alvh.cli.importing;
