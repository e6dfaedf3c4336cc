/** Whether this machine has what the program needs. */
package dev.alvh.cli.doctor;
