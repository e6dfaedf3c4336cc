package dev.alvh.store.signoff;

import dev.alvh.store.file.BadFileException;
import dev.alvh.store.file.WholeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of this machine: {@code NAME.key}, PKCS#8, which only its owner may read, and {@code NAME.pub}, X.509, both
 * in PEM.
 */
public final class KeyFolder {

    private static final long LARGEST = 1L << 20;
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");

    private final Path folder;
    private final String shown;

    /**
     * The keys in a folder, which may not exist yet.
     *
     * @param shown how messages name the folder
     */
    public KeyFolder(Path folder, String shown) {
        this.folder = folder;
        this.shown = shown;
    }

    /** Whether there is a key of this name. */
    public boolean has(String name) {
        return Files.exists(keyFile(name));
    }

    /**
     * Makes a key. None is ever overwritten.
     *
     * @throws BadFileException where there is one of this name, or the folder is not writable
     */
    public SigningKey create(String name) throws BadFileException {
        Signers.requireName(name, shown);
        KeyPair keys = Ed25519.newKeys();
        try {
            createFolder();
            writeForOwner(keyFile(name), Pem.PRIVATE.text(keys.getPrivate().getEncoded()));
            Files.writeString(publicFile(name), Pem.PUBLIC.text(keys.getPublic().getEncoded()));
        } catch (FileAlreadyExistsException _) {
            throw BadFileException.in(shown, "there is a key " + name + " already", "a new name");
        } catch (IOException e) {
            throw BadFileException.in(
                    shown, "cannot be written (" + e.getClass().getSimpleName() + ")", "a writable folder");
        }
        return new SigningKey(name, keys);
    }

    /**
     * The key of a name.
     *
     * @throws BadFileException where there is none, where others may read it, or where its files are no pair of keys
     */
    public SigningKey key(String name) throws BadFileException {
        Signers.requireName(name, shown);
        if (!has(name)) {
            throw BadFileException.in(shown, "there is no key " + name, "one that --new-key made");
        }
        requireOwnerOnly(name);
        Optional<PrivateKey> privateKey =
                read(keyFile(name), name + ".key", Pem.PRIVATE).flatMap(Ed25519::privateKey);
        Optional<PublicKey> publicKey =
                read(publicFile(name), name + ".pub", Pem.PUBLIC).flatMap(Ed25519::publicKey);
        if (privateKey.isEmpty() || publicKey.isEmpty() || !belong(privateKey.get(), publicKey.get())) {
            throw BadFileException.in(
                    shown,
                    name + ".key and " + name + ".pub are no pair of Ed25519 keys",
                    "the pair that --new-key made");
        }
        return new SigningKey(name, new KeyPair(publicKey.get(), privateKey.get()));
    }

    private static boolean belong(PrivateKey privateKey, PublicKey publicKey) {
        byte[] message = publicKey.getEncoded();
        return Ed25519.verify(publicKey, message, Ed25519.sign(privateKey, message));
    }

    private Optional<byte[]> read(Path file, String name, Pem kind) throws BadFileException {
        if (!Files.isRegularFile(file)) {
            throw BadFileException.in(shown, "there is no " + name, "the file that --new-key made");
        }
        return kind.bytes(WholeFile.read(file, "a key in PEM", LARGEST));
    }

    private void requireOwnerOnly(String name) throws BadFileException {
        try {
            if (hasPermissions() && !OWNER.containsAll(Files.getPosixFilePermissions(keyFile(name)))) {
                throw BadFileException.in(
                        shown, "others may read or write " + name + ".key", "chmod 600, and a new key if they did");
            }
        } catch (IOException _) {
            throw BadFileException.in(shown, name + ".key cannot be read", "a readable file");
        }
    }

    private void createFolder() throws IOException {
        Files.createDirectories(
                folder,
                hasPermissions()
                        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_FOLDER)}
                        : new FileAttribute<?>[0]);
    }

    /** Never readable by others, not even before its first byte. */
    private void writeForOwner(Path file, String text) throws IOException {
        FileAttribute<?>[] attributes = hasPermissions()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                : new FileAttribute<?>[0];
        try (SeekableByteChannel channel = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    /** Windows has none of this kind; a user's folders there are the user's own. */
    private boolean hasPermissions() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private Path keyFile(String name) {
        return folder.resolve(name + ".key");
    }

    private Path publicFile(String name) {
        return folder.resolve(name + ".pub");
    }
}
