package fr.attesta.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GivenTextTest {

    @Test
    void aTextComesWithoutTheBlanksAroundIt() {
        assertThat(GivenText.of("  La date manque\n")).isEqualTo("La date manque");
    }

    @Test
    void nothingAndBlanksAreNoText() {
        assertThat(GivenText.of(null)).isNull();
        assertThat(GivenText.of(" \n")).isNull();
    }
}
