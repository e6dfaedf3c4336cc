package dev.alvh.core.ruleset;

/**
 * Rule 6.
 *
 * @param above points of front premium above which S4 migrates to I1
 * @param undoneBelow points of front premium below which it returns
 * @param pinsTenors whether S4 and I1 stand on their unshifted contracts while S4 is migrated; otherwise they follow
 *     the time shift
 */
public record MigrationTerms(double above, double undoneBelow, boolean pinsTenors) {

    public static final MigrationTerms DEFAULT = new MigrationTerms(3.00, 1.50, true);

    public MigrationTerms {
        Domain.require("migration.above", above, 0, 50);
        // contango always ends a migration: a bound that no curve reaches would keep S4 out for ever
        Domain.require("migration.undoneBelow", undoneBelow, 0, 50);
        Domain.requireBelow("migration.undoneBelow", undoneBelow, "migration.above", above);
    }
}
