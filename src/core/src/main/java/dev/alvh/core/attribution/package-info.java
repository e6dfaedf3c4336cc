/** Why a book moved: the P&L of one session, from close to close, by holding and by what the market did. */
package dev.alvh.core.attribution;
