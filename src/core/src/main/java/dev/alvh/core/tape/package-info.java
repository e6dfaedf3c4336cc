/** What a market has shown, session by session, in the form in which the rules read it. */
package dev.alvh.core.tape;
