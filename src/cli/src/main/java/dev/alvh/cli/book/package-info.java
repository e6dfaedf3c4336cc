/** The condor and its hedge as one book, as commands show it. */
package dev.alvh.cli.book;
