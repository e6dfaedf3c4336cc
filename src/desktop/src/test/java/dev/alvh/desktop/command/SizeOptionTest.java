package dev.alvh.desktop.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.desktop.snapshot.ImageSize;
import dev.alvh.feed.input.BadInputException;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeOptionTest {

    @ParameterizedTest
    @CsvSource({"1280x800, 1", "3199x2000, 1", "3200x2000, 2", "3840x2160, 2"})
    void wideScreensAreDenseOnes(String size, double scale) throws BadInputException {
        assertEquals(scale, SizeOption.parse(size, OptionalDouble.empty()).scale());
    }

    @ParameterizedTest
    @CsvSource({
        "1600, 1, is no size",
        "1600X1000, 1, is no size",
        "-1x5, 1, is no size",
        "640x480, 1, is too small",
        "1600x1000, 2, is too small",
        "9000x2000, 1, is too large",
        "1600x1000, 0, is out of range",
        "1600x1000, NaN, is out of range",
        "1600x1000, 5, is out of range"
    })
    void sizesThatNoScreenFitsAreRefusedInOneSentence(String size, double scale, String why) {
        BadInputException refusal =
                assertThrows(BadInputException.class, () -> SizeOption.parse(size, OptionalDouble.of(scale)));
        assertTrue(String.valueOf(refusal.getMessage()).contains(why), refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"1600x1000, 1.25, 1600, 1000", "3840x2400, 3, 3840, 2400"})
    void thePictureHasThePixelsAskedForAtAnyScale(String size, double scale, int width, int height)
            throws BadInputException {
        assertEquals(new ImageSize(width, height, scale), SizeOption.parse(size, OptionalDouble.of(scale)));
    }
}
