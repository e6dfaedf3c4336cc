package dev.alvh.core.canonical;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

    /** Two fields. */
    public record Pair(double first, String second) {}

    @Test
    void aNumberIsItsKindAndItsEightBytes() {
        assertEquals("64" + "3ff8000000000000", HexFormat.of().formatHex(CanonicalForm.of(1.5)));
        assertEquals("69" + "0000000000000007", HexFormat.of().formatHex(CanonicalForm.of(7)));
    }

    @Test
    void theHashIsThatOfTheBytes() {
        // printf 's\0\0\0\0\0\0\0\3abc' | sha256sum
        assertEquals("4c0e77880c912423baf4c28c3ae0acbd03fd673aa879267ccea5256bf5aa9a2d", CanonicalForm.hash("abc"));
    }

    @Test
    void negativeZeroIsZero() {
        assertArrayEquals(CanonicalForm.of(0.0), CanonicalForm.of(-0.0));
    }

    @Test
    void theOrderOfAMapDoesNotMatterAndThatOfAListDoes() {
        Map<String, Integer> one = new LinkedHashMap<>();
        one.put("a", 1);
        one.put("b", 2);
        Map<String, Integer> other = new LinkedHashMap<>();
        other.put("b", 2);
        other.put("a", 1);

        assertArrayEquals(CanonicalForm.of(one), CanonicalForm.of(other));
        assertNotEquals(CanonicalForm.hash(List.of(1, 2)), CanonicalForm.hash(List.of(2, 1)));
    }

    @Test
    void valuesThatAreWrittenAlikeAreEncodedApart() {
        assertNotEquals(CanonicalForm.hash(1), CanonicalForm.hash(1.0));
        assertNotEquals(CanonicalForm.hash(List.of("ab", "c")), CanonicalForm.hash(List.of("a", "bc")));
        assertNotEquals(CanonicalForm.hash(Optional.empty()), CanonicalForm.hash(List.of()));
        assertNotEquals(CanonicalForm.hash(new Pair(1, "a")), CanonicalForm.hash(new Pair(1, "b")));
    }

    @Test
    void whatHasNoCanonicalFormIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CanonicalForm.of(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> CanonicalForm.of(new Object()));
    }
}
