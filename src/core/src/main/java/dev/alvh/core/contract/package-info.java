/** Listed contracts and their settlements: what settles, in which style, on which date, and why not on another. */
package dev.alvh.core.contract;
