// TilesFX 21.0.9 as the image holds it: its own descriptor less javafx.media, which no class of it uses, and
// javafx.web, which its map tile alone uses. See docs/decisions/0006-small-image.md.
module eu.hansolo.tilesfx {
    requires transitive eu.hansolo.fx.countries;
    requires javafx.base;
    requires javafx.controls;
    requires javafx.graphics;

    exports eu.hansolo.tilesfx;
    exports eu.hansolo.tilesfx.addons;
    exports eu.hansolo.tilesfx.chart;
    exports eu.hansolo.tilesfx.colors;
    exports eu.hansolo.tilesfx.events;
    exports eu.hansolo.tilesfx.fonts;
    exports eu.hansolo.tilesfx.skins;
    exports eu.hansolo.tilesfx.tools;
}
