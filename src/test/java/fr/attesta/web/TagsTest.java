package fr.attesta.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.shared.Refusal;
import fr.attesta.web.form.Form;
import fr.attesta.web.text.StandaloneTemplates;
import io.quarkus.qute.Engine;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TagsTest {

    private final Engine engine = StandaloneTemplates.engine();

    @Test
    void fieldTiesItsLabelHelpAndErrorTogether() {
        Form form = new Form(Map.of("siren", List.of("<1>")), List.of(Refusal.invalid("siren", "siren.checksum")));

        String html =
                render("{#field form=form name='siren' label='SIREN' help='Neuf chiffres' required=true /}", form);

        assertThat(html)
                .contains("<label class=\"form-label\" for=\"siren\">SIREN", "value=\"&lt;1&gt;\"", " required")
                .contains("aria-invalid=\"true\"", "aria-describedby=\"siren-help siren-error\"")
                .contains("id=\"siren-help\">Neuf chiffres", "id=\"siren-error\"", "neuf chiffres et sa clé");
    }

    @Test
    void fieldWithoutProblemOrHelpCarriesNoEmptyReferences() {
        assertThat(render("{#field form=form name='a' label='A' /}", Form.empty()))
                .contains("type=\"text\"")
                .doesNotContain("aria-", "required", "is-invalid", "invalid-feedback");
    }

    @Test
    void everyTypeOfFieldKeepsItsValue() {
        Form form = Form.empty().with("a", "2026-11-23");

        assertThat(render("{#field form=form name='a' label='A' type='date' /}", form))
                .contains("type=\"date\" value=\"2026-11-23\"");
        assertThat(render("{#field form=form name='a' label='A' type='datetime' /}", form))
                .contains("type=\"datetime-local\"");
        assertThat(render("{#field form=form name='a' label='A' type='textarea' rows=6 /}", form))
                .containsPattern("rows=\"6\"\\s*>2026-11-23</textarea>");
        assertThat(render("{#field form=form name='a' label='A' type='decimal' /}", form))
                .contains("inputmode=\"decimal\"");
    }

    @Test
    void selectAndChoicesMarkWhatWasChosen() {
        Form form = new Form(Map.of("category", List.of("AF", "CFA")), List.of());

        String select = "{#field form=form name='category' label='C' type='select' placeholder='…'}{#option form=form"
                + " name='category' value='CFA' text='Apprentissage' /}{/field}";
        String choices = "{#choices form=form name='category' label='C'}{#choice form=form name='category' value='BC'"
                + " text='Bilan' type='checkbox' /}{#choice form=form name='category' value='AF' text='Formation'"
                + " type='checkbox' /}{/choices}";

        assertThat(render(select, form)).contains("<option value=\"CFA\" selected>Apprentissage</option>");
        assertThat(render(choices, form))
                .contains("<legend class=\"form-label\">C</legend>", "value=\"AF\" checked>", "value=\"BC\">");
    }

    @Test
    void checkboxIsCheckedAgain() {
        assertThat(render(
                        "{#checkbox form=form name='ok' label='Oui' /}",
                        Form.empty().with("ok", "true")))
                .contains("value=\"true\" checked");
    }

    @Test
    void problemsListEveryReasonAndLeadToItsField() {
        Form form = new Form(
                Map.of(),
                List.of(Refusal.invalid("siren", "siren.checksum"), Refusal.conflict("document_scanner_silent")));

        assertThat(render("{#problems form=form /}", form))
                .contains("2 informations sont à corriger", "<a href=\"#siren\">", "antivirus", "role=\"alert\"");
        assertThat(render("{#problems form=form /}", Form.empty()).strip()).isEmpty();
    }

    @Test
    void titleBadgeEmptyStateAndEntryShowWhatTheyAreGiven() {
        assertThat(render("{#pagetitle title='Dossiers' /}", Form.empty()))
                .contains("<h1 class=\"page-title\">Dossiers");
        assertThat(render("{#pagetitle title='A' pretitle='B'}<a>Créer</a>{/pagetitle}", Form.empty()))
                .contains("page-pretitle\">B", "<a>Créer</a>");
        assertThat(render("{#badge text='Signé' color='green' /}", Form.empty()))
                .contains("bg-green-lt\">Signé");
        assertThat(render("{#emptystate icon='inbox' title='Rien à faire' text='Revenez demain' /}", Form.empty()))
                .contains("#inbox", "Rien à faire", "Revenez demain");
        assertThat(render("{#entry label='SIREN'}732{/entry}", Form.empty())).contains("<dt", "732");
    }

    private String render(String template, Form form) {
        return engine.parse(template, io.quarkus.qute.Variant.forContentType("text/html"))
                .data("form", form)
                .setLocale(Locale.FRENCH)
                .render();
    }
}
