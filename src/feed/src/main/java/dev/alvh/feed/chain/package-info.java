/** Option chains as quote pages publish them: the quotedata CSV and the delayed-quotes JSON. */
package dev.alvh.feed.chain;
