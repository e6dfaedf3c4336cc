/** The mathematics and the rules of the Adaptive Layered VIX Hedge: pure functions and immutable values. */
@org.jspecify.annotations.NullMarked
module dev.alvh.core {
    requires static org.jspecify;

    exports dev.alvh.core.attribution;
    exports dev.alvh.core.calendar;
    exports dev.alvh.core.canonical;
    exports dev.alvh.core.chain;
    exports dev.alvh.core.condor;
    exports dev.alvh.core.contract;
    exports dev.alvh.core.control;
    exports dev.alvh.core.curve;
    exports dev.alvh.core.desk;
    exports dev.alvh.core.layer;
    exports dev.alvh.core.market;
    exports dev.alvh.core.observation;
    exports dev.alvh.core.option;
    exports dev.alvh.core.proposal;
    exports dev.alvh.core.quote;
    exports dev.alvh.core.rule;
    exports dev.alvh.core.ruleset;
    exports dev.alvh.core.shock;
    exports dev.alvh.core.signal;
    exports dev.alvh.core.step;
    exports dev.alvh.core.surface;
    exports dev.alvh.core.tape;
}
