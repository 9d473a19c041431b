package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.journal.JournalLine;
import fr.attesta.local.LocalStackResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("The journal of a case")
class JournalChainTest {

    @Inject
    Journal journal;

    @Test
    void isIntactAfterManyFactsOfManyPeople() {
        CaseJourney file = Stages.auditorAssigned();

        assertThat(file.journal()).hasSizeGreaterThan(8);
        assertThat(intact(file)).isTrue();
    }

    @Test
    void namesThePersonTheOrganisationAndTheProcess() {
        CaseJourney file = Stages.contractSigned();
        file.awaitTask("audit_assign_auditor");

        assertThat(file.read("/journal").getList("actor", String.class))
                .contains("administrator")
                .anyMatch(actor -> actor.startsWith("client:"))
                .anyMatch(actor -> actor.startsWith("process:"));
    }

    @Test
    void showsToATransactionWhatItHasNotedItself() {
        CaseJourney file = CaseJourney.apply();
        UUID id = UUID.fromString(file.id());

        List<String> codes = QuarkusTransaction.requiringNew().call(() -> {
            journal.write(Fact.of(id, "test.first"));
            journal.write(Fact.of(id, "test.second"));
            List<String> read =
                    journal.ofCase(id).stream().map(JournalLine::code).toList();
            journal.write(Fact.of(id, "test.third"));
            return read;
        });

        assertThat(codes).startsWith("test.second", "test.first");
        assertThat(file.journal()).startsWith("test.third", "test.second", "test.first");
        assertThat(intact(file)).isTrue();
    }

    @Test
    void keepsNothingOfATransactionThatFails() {
        CaseJourney file = CaseJourney.apply();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    journal.write(Fact.of(UUID.fromString(file.id()), "test.undone"));
                    throw new IllegalArgumentException("undone");
                }))
                .hasMessage("undone");
        assertThat(file.journal()).doesNotContain("test.undone");
    }

    @Test
    void refusesAChange() {
        CaseJourney file = CaseJourney.apply();

        assertThatThrownBy(() ->
                        Database.update("update journal_entry set actor = 'x' where case_id = ?::uuid", file.id()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> Database.update("delete from journal_entry where case_id = ?::uuid", file.id()))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void revealsAChangeByWhoeverCanSwitchTheTriggerOff() throws SQLException {
        CaseJourney changed = CaseJourney.apply();
        CaseJourney shortened = CaseJourney.apply();
        CaseJourney untouched = CaseJourney.apply();
        Database.update("alter table journal_entry disable trigger journal_is_append_only");
        try {
            Database.update(
                    "update journal_entry set actor = 'x' where position = 1 and case_id = ?::uuid", changed.id());
            Database.update(
                    "delete from journal_entry e where case_id = ?::uuid and position ="
                            + " (select max(position) from journal_entry where case_id = e.case_id)",
                    shortened.id());
        } finally {
            Database.update("alter table journal_entry enable trigger journal_is_append_only");
        }

        assertThat(intact(changed)).isFalse();
        assertThat(intact(shortened)).isFalse();
        assertThat(intact(untouched)).isTrue();
    }

    private boolean intact(CaseJourney file) {
        return QuarkusTransaction.requiringNew().call(() -> journal.intact(UUID.fromString(file.id())));
    }
}
