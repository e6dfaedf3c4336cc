package dev.alvh.desktop.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeContrastTest {

    private static final Pattern COLOR = Pattern.compile("(-alvh-[a-z0-9-]+): #([0-9a-f]{6});");
    private static final Set<Role> SURFACES = EnumSet.of(Role.DESK, Role.PANEL, Role.EDGE, Role.GRID, Role.BAND);

    @ParameterizedTest
    @EnumSource
    void aThemeGivesEveryRoleAColourAndNothingElse(Theme theme) throws IOException {
        assertEquals(
                Arrays.stream(Role.values()).map(Role::lookup).collect(Collectors.toSet()),
                colors(theme).keySet());
    }

    /** WCAG 2.1 AA: 4.5 to 1 for text, and every role that is no surface colours text somewhere. */
    @ParameterizedTest
    @EnumSource
    void textCanBeReadOnPanelsAndBands(Theme theme) throws IOException {
        Map<String, Integer> colors = colors(theme);
        for (Role text : EnumSet.complementOf(EnumSet.copyOf(SURFACES))) {
            for (Role surface : EnumSet.of(Role.PANEL, Role.BAND, Role.DESK)) {
                double contrast = contrast(colors, text, surface);
                assertTrue(contrast >= 4.5, text + " on " + surface + " in " + theme + " has " + contrast);
            }
        }
    }

    private static double contrast(Map<String, Integer> colors, Role one, Role other) {
        double a = luminance(colors.getOrDefault(one.lookup(), 0));
        double b = luminance(colors.getOrDefault(other.lookup(), 0));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Integer> colors(Theme theme) throws IOException {
        Map<String, Integer> colors = new HashMap<>();
        try (InputStream sheet =
                URI.create(theme.stylesheets().getFirst()).toURL().openStream()) {
            Matcher matcher = COLOR.matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                colors.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
            }
        }
        return colors;
    }
}
