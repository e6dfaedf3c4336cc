package dev.alvh.desktop.theme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** A region whose code paints with the colours of the style sheet: each {@link Role} reaches it as a CSS property. */
public abstract class RoleRegion extends Region {

    /** One CSS property for each role. */
    private static final class RoleMetaData extends CssMetaData<RoleRegion, Color> {

        private final Role role;

        RoleMetaData(Role role) {
            super(role.property(), StyleConverter.getColorConverter(), Color.TRANSPARENT);
            this.role = role;
        }

        @Override
        public boolean isSettable(RoleRegion region) {
            return true;
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(RoleRegion region) {
            return region.property(role);
        }
    }

    private static final Map<Role, RoleMetaData> ROLES = metaData();

    private static final List<CssMetaData<? extends Styleable, ?>> ALL = withRoles();

    private final Map<Role, SimpleStyleableObjectProperty<Color>> colors = new EnumMap<>(Role.class);

    /** A region with the style class {@code roles}, to which the base style sheet gives the roles' colours. */
    protected RoleRegion() {
        getStyleClass().add("roles");
    }

    /** The colour of a role in the present theme. */
    public final Color color(Role role) {
        return property(role).get();
    }

    /** Called when a theme gave a role another colour. */
    protected abstract void rolesChanged();

    @Override
    public final List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return ALL;
    }

    private SimpleStyleableObjectProperty<Color> property(Role role) {
        return colors.computeIfAbsent(role, this::newProperty);
    }

    private SimpleStyleableObjectProperty<Color> newProperty(Role role) {
        SimpleStyleableObjectProperty<Color> property =
                new SimpleStyleableObjectProperty<>(metaData(role), this, role.property(), Color.TRANSPARENT);
        property.addListener((_, _, _) -> rolesChanged());
        return property;
    }

    private static RoleMetaData metaData(Role role) {
        return Objects.requireNonNull(ROLES.get(role), role::name);
    }

    private static Map<Role, RoleMetaData> metaData() {
        Map<Role, RoleMetaData> all = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            all.put(role, new RoleMetaData(role));
        }
        return all;
    }

    private static List<CssMetaData<? extends Styleable, ?>> withRoles() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        all.addAll(ROLES.values());
        return List.copyOf(all);
    }
}
