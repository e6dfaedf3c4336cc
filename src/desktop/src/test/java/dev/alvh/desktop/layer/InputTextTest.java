package dev.alvh.desktop.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.alvh.core.observation.Provenance;
import dev.alvh.core.rule.Input;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InputTextTest {

    private static final LocalDate MONDAY = LocalDate.of(2018, 2, 5);

    private static String text(Input... inputs) {
        return InputText.of(List.of(inputs), MONDAY).replace('\u00a0', ' ');
    }

    private static Input settled(String name, double value, LocalDate date) {
        return new Input(name, value, Optional.empty(), Optional.of(date), Provenance.SETTLED);
    }

    @Test
    void eachInputHasItsOwnProvenanceCloseAndAge() {
        assertEquals(
                "VIX 37.32 (SETTLED, 5 Feb); VIX 17.31 (SETTLED, 2 Feb, 3 d old); margin 0.35 (ASSUMED)",
                text(
                        settled("VIX", 37.32, MONDAY),
                        settled("VIX", 17.31, LocalDate.of(2018, 2, 2)),
                        Input.assumed("margin", 0.35)));
    }

    @Test
    void aCloseOfAnotherYearSaysItsYear() {
        assertEquals(
                "RBUSBIS 113.5 (SETTLED, 1 Dec 2017, 66 d old)",
                text(settled("RBUSBIS", 113.5, LocalDate.of(2017, 12, 1))));
    }

    @Test
    void aMeanNamesItsFirstAndItsLastClose() {
        assertEquals(
                "roll yield −0.45 (SETTLED, 30 Jan to 5 Feb)",
                text(new Input(
                        "roll yield",
                        -0.45,
                        Optional.of(LocalDate.of(2018, 1, 30)),
                        Optional.of(MONDAY),
                        Provenance.SETTLED)));
    }

    @Test
    void noLineBreaksWithinAnInput() {
        assertEquals(
                1, InputText.of(List.of(settled("VIX", 37.32, MONDAY)), MONDAY).split(" ").length);
    }
}
