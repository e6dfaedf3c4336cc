package dev.alvh.core.rule;

/** The rules in their order. */
public enum RuleId {
    BASE("base"),
    MOTION("motion"),
    SPIKE("spike"),
    WACC("wacc"),
    SECOND_ENGINE("secondEngine"),
    MIGRATION("migration"),
    TIME_SHIFT("timeShift"),
    TEMPORAL_THETA("temporalTheta"),
    DRIP("drip"),
    LIMITS("limits");

    private final String key;

    RuleId(String key) {
        this.key = key;
    }

    /** Its stable name in files and output. */
    public String key() {
        return key;
    }
}
