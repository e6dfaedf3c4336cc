package dev.alvh.desktop.condor;

import java.util.stream.Stream;

/** What the condor's screen says, for tests of the whole desk. */
public final class CondorWords {

    private CondorWords() {}

    /** All of it, the chart and the tables included. */
    public static Stream<String> of(CondorViewModel condor) {
        return Stream.of(
                        condor.notice().get(),
                        condor.stale().get(),
                        condor.trouble().get(),
                        condor.heading().get(),
                        condor.dayText().get(),
                        condor.facts().get(),
                        condor.legs().get(),
                        condor.matrix().get(),
                        condor.breakEvens().get(),
                        condor.readOut().get(),
                        condor.picture().get())
                .map(Object::toString);
    }
}
