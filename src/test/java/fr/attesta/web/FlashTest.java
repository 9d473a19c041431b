package fr.attesta.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlashTest {

    @Test
    void messageSurvivesTheCookie() {
        Flash flash = Flash.success("inbox_done", "Écluse & Cie; 12 %");

        assertThat(flash.encoded()).matches("[A-Za-z0-9%&+._-]+");
        assertThat(Flash.decoded(flash.encoded())).contains(flash);
    }

    @Test
    void numbersStayNumbersForPluralForms() {
        Flash flash = Flash.success("tasks_given", 2, "12");

        assertThat(Flash.decoded(flash.encoded()).orElseThrow().values()).containsExactly(2L, "12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "success", "red&key", "success&%zz"})
    void whatWeDidNotWriteIsIgnored(String cookie) {
        assertThat(Flash.decoded(cookie)).isEmpty();
    }
}
