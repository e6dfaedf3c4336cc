/** The joint shock model and what it does to a book, as commands show it. */
package dev.alvh.cli.shock;
