/** Figures and tables as a trader reads them. */
package dev.alvh.cli.text;
