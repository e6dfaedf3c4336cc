package dev.alvh.store.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.store.file.BadFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignersTest {

    private static final String ANN = Ed25519.text(Ed25519.newKeys().getPublic());
    private static final String BOB = Ed25519.text(Ed25519.newKeys().getPublic());

    @TempDir
    Path folder;

    @Test
    void areReadBackAsTheyWereWritten() throws BadFileException {
        Path file = folder.resolve("signers.json");
        Signers signers = new Signers(2, List.of(new Signers.Signer("ann", ANN), new Signers.Signer("bob", BOB)));
        signers.write(file);

        assertEquals(Optional.of(signers), Signers.read(file, "signers.json"));
        assertTrue(Signers.read(folder.resolve("none.json"), "none").isEmpty());
    }

    /** ann(…) is an entry for ann with that key, likewise bob. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'required': 1, 'signers': []} | signers.json, line 1: the list of signers: signers is empty; expected at least one",
                "{'required': 0, 'signers': [ann(ANN)]} | signers.json, line 1: the list of signers: required is 0; expected 1 to 1, the number of signers",
                "{'required': 2, 'signers': [ann(ANN)]} | signers.json, line 1: the list of signers: required is 2; expected 1 to 1, the number of signers",
                "{'required': 1, 'signers': [ann(ANN), ann(BOB)]} | signers.json, line 1: the list of signers, signer 2: ann is listed twice; expected each signer once",
                "{'required': 2, 'signers': [ann(ANN), bob(ANN)]} | signers.json, line 1: the list of signers, signer 2: the key is that of ann too; expected a key of its own",
                "{'required': 1, 'signers': [ann(nonsense)]} | signers.json, line 1: the list of signers, signer 1: publicKey is no Ed25519 key; expected X.509 in Base64, as sign prints it",
                "{'requierd': 1, 'signers': [ann(ANN)]} | signers.json, line 1: the list of signers: unknown field \"requierd\" (1), did you mean \"required\"?; expected one of required, signers",
            })
    void aListThatIsNotInOrderIsRefused(String text, String message) throws IOException {
        String json = text.replaceAll("(ann|bob)\\((\\w+)\\)", "{'name': '$1', 'publicKey': '$2'}")
                .replace("'ANN'", "'" + ANN + "'")
                .replace("'BOB'", "'" + BOB + "'")
                .replace('\'', '"');
        Path file = Files.writeString(folder.resolve("signers.json"), json);

        assertEquals(
                message,
                assertThrows(BadFileException.class, () -> Signers.read(file, "signers.json"))
                        .getMessage());
    }
}
