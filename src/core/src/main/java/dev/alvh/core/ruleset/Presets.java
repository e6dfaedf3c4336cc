package dev.alvh.core.ruleset;

import dev.alvh.core.condor.CondorPolicy;
import dev.alvh.core.layer.Layer;
import dev.alvh.core.shock.ShockParameters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The rulesets that ship. */
public final class Presets {

    /** The method as it stands: futures in front, calls in the deep, at 4/4/2. */
    public static final Ruleset ALVH_442 = preset(
            "alvh-442",
            layer -> new LayerTerms(
                    layer.targetDays(),
                    Layer.BASE_WEIGHT,
                    layer.holdsCalls() ? LayerInstrument.CALL : LayerInstrument.FUTURE));

    /** The ladder of VIX calls that practitioners describe: 4, 4 and 2 at 30, 110 and 220 days. */
    public static final Ruleset VIX_CALLS_30_110_220 = preset(
            "vix-calls-30-110-220",
            layer -> new LayerTerms(
                    switch (layer.group()) {
                        case SHORT -> 30;
                        case INTERMEDIATE -> 110;
                        case DEEP -> 220;
                    },
                    Layer.BASE_WEIGHT,
                    LayerInstrument.CALL));

    public static final Ruleset DEFAULT = ALVH_442;

    /** All of them, the default first. */
    public static final List<Ruleset> ALL = List.of(ALVH_442, VIX_CALLS_30_110_220);

    private Presets() {}

    /** The preset of a name. */
    public static Optional<Ruleset> named(String name) {
        return ALL.stream().filter(ruleset -> ruleset.name().equals(name)).findFirst();
    }

    private static Ruleset preset(String name, Function<Layer, LayerTerms> layers) {
        return new Ruleset(
                name,
                1,
                Layer.ALL.stream().map(layers).toList(),
                SelectionTerms.DEFAULT,
                SizingTerms.DEFAULT,
                MotionTerms.DEFAULT,
                SpikeTerms.DEFAULT,
                WaccTerms.DEFAULT,
                SecondEngineTerms.DEFAULT,
                MigrationTerms.DEFAULT,
                TimeShiftTerms.DEFAULT,
                TemporalThetaTerms.DEFAULT,
                DripTerms.DEFAULT,
                LimitTerms.DEFAULT,
                ProposalTerms.DEFAULT,
                CondorPolicy.DEFAULT,
                CostTerms.DEFAULT,
                AssumedTerms.DEFAULT,
                ShockParameters.DEFAULT);
    }
}
