package dev.alvh.store.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.store.file.BadFileException;
import dev.alvh.store.signoff.SignOffCheck.Verdict;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignOffCheckTest {

    private static final String HASH = "ab".repeat(32);
    private static final String OTHER_HASH = "cd".repeat(32);
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00.987Z");

    @TempDir
    Path folder;

    private SigningKey ann;
    private SigningKey bob;
    private SigningKey eve;
    private Signers twoOfTwo;

    @BeforeEach
    void annAndBobAreTrustedAndEveIsNot() throws BadFileException {
        KeyFolder keys = new KeyFolder(folder.resolve("keys"), "keys");
        ann = keys.create("ann");
        bob = keys.create("bob");
        eve = keys.create("eve");
        twoOfTwo = new Signers(
                2,
                Stream.of(ann, bob)
                        .map(key -> new Signers.Signer(key.name(), key.publicKey()))
                        .toList());
    }

    @Test
    void enoughDistinctTrustedSignersSignARulesetOff() {
        SignOffCheck check = check(ann.sign(HASH, NOW), bob.sign(HASH, NOW));

        assertTrue(check.ok());
        assertEquals(2, check.valid());
    }

    @Test
    void oneOfTwoIsNotEnough() {
        assertFalse(check(ann.sign(HASH, NOW)).ok());
        assertFalse(check().ok());
    }

    @Test
    void oneSignerCountsOnceHoweverOftenItSigns() {
        SignOffCheck check = check(ann.sign(HASH, NOW), ann.sign(HASH, NOW.plusSeconds(5)));

        assertEquals(List.of(Verdict.VALID, Verdict.DOUBLED), verdicts(check));
        assertFalse(check.ok());
    }

    @Test
    void aForeignKeyDoesNotCountWhateverNameItSignsUnder() throws BadFileException {
        SigningKey impostor = new KeyFolder(folder.resolve("elsewhere"), "keys").create("bob");

        assertEquals(
                List.of(Verdict.VALID, Verdict.FOREIGN_KEY, Verdict.FOREIGN_KEY),
                verdicts(check(ann.sign(HASH, NOW), eve.sign(HASH, NOW), impostor.sign(HASH, NOW))));
    }

    @Test
    void aRulesetThatWasChangedAfterwardsIsNotSignedOff() {
        SignOffCheck check = check(ann.sign(OTHER_HASH, NOW), bob.sign(HASH, NOW));

        assertEquals(List.of(Verdict.OTHER_RULESET, Verdict.VALID), verdicts(check));
        assertTrue(check.findings().getFirst().detail().endsWith("hash " + OTHER_HASH));
    }

    @Test
    void nothingInASignOffCanBeChangedUnderItsSignature() {
        SignOff signed = ann.sign(OTHER_HASH, NOW);
        String signature = signed.signature();
        SignOff good = ann.sign(HASH, NOW);

        assertEquals(
                List.of(Verdict.BAD_SIGNATURE, Verdict.BAD_SIGNATURE, Verdict.BAD_SIGNATURE, Verdict.BAD_SIGNATURE),
                verdicts(check(
                        new SignOff(HASH, "ann", signed.at(), ann.publicKey(), signature),
                        new SignOff(HASH, "amy", good.at(), ann.publicKey(), good.signature()),
                        new SignOff(HASH, "ann", good.at().plusSeconds(1), ann.publicKey(), good.signature()),
                        new SignOff(HASH, "ann", good.at(), bob.publicKey(), good.signature()))));
    }

    @Test
    void aCutOrGarbledSignatureIsNamed() {
        SignOff good = ann.sign(HASH, NOW);

        assertEquals(
                List.of(Verdict.CUT_SIGNATURE, Verdict.CUT_SIGNATURE, Verdict.CUT_SIGNATURE),
                verdicts(check(
                        with(good, good.signature().substring(0, 40)),
                        with(good, "!" + good.signature().substring(1)),
                        with(good, good.signature().repeat(2).replace("=", "")))));
    }

    @Test
    void aBadSignatureDoesNotUseUpTheSignersOneVote() {
        SignOff good = ann.sign(HASH, NOW);
        SignOff bad = new SignOff(HASH, "ann", good.at().plusSeconds(1), ann.publicKey(), good.signature());

        assertEquals(List.of(Verdict.BAD_SIGNATURE, Verdict.VALID), verdicts(check(bad, good)));
    }

    @Test
    void signOffsAreReadBackAsTheyWereWritten() throws BadFileException {
        List<SignOff> signOffs = List.of(ann.sign(HASH, NOW), eve.sign(OTHER_HASH, NOW));
        Path file = SignOffFile.beside(folder.resolve("my.json"));
        SignOffFile.write(file, signOffs);

        assertEquals(folder.resolve("my.signoffs.json"), file);
        assertEquals(signOffs, SignOffFile.read(file));
        assertEquals(Instant.parse("2026-06-01T12:00:00Z"), signOffs.getFirst().at());
    }

    private static SignOff with(SignOff signOff, String signature) {
        return new SignOff(signOff.hash(), signOff.signer(), signOff.at(), signOff.publicKey(), signature);
    }

    private SignOffCheck check(SignOff... signOffs) {
        return SignOffCheck.of(HASH, List.of(signOffs), twoOfTwo);
    }

    private static List<Verdict> verdicts(SignOffCheck check) {
        return check.findings().stream().map(SignOffCheck.Finding::verdict).toList();
    }
}
