/** The one encoding over which anything is hashed. */
package dev.alvh.core.canonical;
