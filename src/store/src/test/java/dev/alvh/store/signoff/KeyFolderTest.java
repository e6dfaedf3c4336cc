package dev.alvh.store.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.alvh.store.file.BadFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderTest {

    @TempDir
    Path home;

    private Path folder;
    private KeyFolder keys;

    @BeforeEach
    void aFolderThatDoesNotExistYet() {
        folder = home.resolve("state").resolve("keys");
        keys = new KeyFolder(folder, "keys");
    }

    @Test
    void aKeyIsReadBackAsItWasMade() throws BadFileException {
        SigningKey made = keys.create("ann");

        assertEquals(made.publicKey(), keys.key("ann").publicKey());
        assertEquals("key ann", made.toString());
    }

    @Test
    void onlyItsOwnerMayReadAPrivateKey() throws IOException, BadFileException {
        assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
        keys.create("ann");

        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key("ann.key"))));
        Files.setPosixFilePermissions(key("ann.key"), PosixFilePermissions.fromString("rw-r-----"));
        assertRefused(
                "keys: others may read or write ann.key; expected chmod 600, and a new key if they did",
                () -> keys.key("ann"));
    }

    @Test
    void noKeyIsEverOverwritten() throws IOException, BadFileException {
        keys.create("ann");
        String before = Files.readString(key("ann.key"));

        assertRefused("keys: there is a key ann already; expected a new name", () -> keys.create("ann"));
        assertEquals(before, Files.readString(key("ann.key")));
    }

    @Test
    void anUnknownNameAndOneThatIsNoFileNameAreRefused() {
        assertRefused("keys: there is no key ann; expected one that --new-key made", () -> keys.key("ann"));
        String expected = "keys: \"../ann\" is no name of a signer; expected 1 to 64 of a-z, 0-9 and -,"
                + " a letter or digit first";
        assertRefused(expected, () -> keys.key("../ann"));
        assertRefused(expected, () -> keys.create("../ann"));
        assertFalse(Files.exists(folder));
    }

    @Test
    void aPrivateKeyWithThePublicKeyOfAnotherIsRefused() throws IOException, BadFileException {
        keys.create("ann");
        keys.create("bob");
        Files.copy(key("bob.pub"), key("ann.pub"), StandardCopyOption.REPLACE_EXISTING);

        assertRefused(
                "keys: ann.key and ann.pub are no pair of Ed25519 keys; expected the pair that --new-key made",
                () -> keys.key("ann"));
        Files.delete(key("ann.pub"));
        assertRefused("keys: there is no ann.pub; expected the file that --new-key made", () -> keys.key("ann"));
    }

    @Test
    void aDamagedKeyIsRefusedWithoutShowingAnyOfIt() throws IOException, BadFileException {
        keys.create("ann");
        String pem = Files.readString(key("ann.key"));
        String body = pem.lines().skip(1).findFirst().orElseThrow();
        Files.writeString(key("ann.key"), pem.replace(body, body.substring(0, body.length() - 8)));

        String message = String.valueOf(
                assertThrows(BadFileException.class, () -> keys.key("ann")).getMessage());
        assertTrue(message.contains("no pair of Ed25519 keys"), message);
        assertFalse(message.contains(body.substring(0, 12)), message);
    }

    private Path key(String name) {
        return folder.resolve(name);
    }

    private static void assertRefused(String message, Executable action) {
        assertEquals(message, assertThrows(BadFileException.class, action).getMessage());
    }
}
