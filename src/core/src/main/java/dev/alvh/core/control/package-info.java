/** The static hedges that the adaptive one is measured against: what each is, holds and has earned. */
package dev.alvh.core.control;
