package dev.alvh.desktop.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontFilesTest {

    @ParameterizedTest
    @CsvSource({"0001000000100100, true", "000100, false", "3c21444f43545950, false", "'', false"})
    void aTrueTypeFileIsKnownByItsVersion(String hex, boolean trueType) throws IOException {
        byte[] bytes = HexFormat.of().parseHex(hex);
        assertEquals(trueType, FontFiles.isTrueType(new ByteArrayInputStream(bytes)));
    }
}
