package dev.alvh.cli.simulate;

import dev.alvh.feed.sim.Scenario;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a scenario. */
public final class ScenarioConverter implements ITypeConverter<Scenario> {

    /** For picocli, which makes one where an option names this class. */
    public ScenarioConverter() {}

    @Override
    public Scenario convert(String word) {
        return Scenario.ofWord(word)
                .orElseThrow(() -> new TypeConversionException("'" + word + "' is no scenario; expected one of "
                        + Arrays.stream(Scenario.values()).map(Scenario::word).collect(Collectors.joining(", "))));
    }
}
