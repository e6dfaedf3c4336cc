package dev.alvh.desktop.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.cli.doctor.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

class FontsCheckTest {

    @Test
    void theBundledFontsAreThere() {
        assertEquals(new Check("fonts", true, "Inter and JetBrains Mono are bundled"), FontsCheck.check());
    }

    @Test
    void aFileThatIsNoFontIsNamedWithAWayOut() {
        Check check = FontsCheck.of(List.of("inter/Inter-Medium.ttf"));
        assertFalse(check.ok());
        assertTrue(
                check.detail().contains("inter/Inter-Medium.ttf")
                        && check.detail().contains("install"),
                check.detail());
    }
}
