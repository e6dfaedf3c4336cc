/** Comparisons with named peers, for a quiet machine: {@code ./mvnw -pl src/bench -am package -DskipTests -Pcompare}. */
@org.jspecify.annotations.NullMarked
package dev.alvh.bench;
