/** Exchange sessions and exchange instants: which days trade, and when on those days a price is struck. */
package dev.alvh.core.calendar;
