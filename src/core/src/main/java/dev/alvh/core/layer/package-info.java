/** The ten layers of the hedge: which contract each holds, and how many lots. */
package dev.alvh.core.layer;
