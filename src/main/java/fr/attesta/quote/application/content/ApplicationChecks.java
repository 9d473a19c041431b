package fr.attesta.quote.application.content;

import fr.attesta.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong in an application as it stands, whatever the pieces that may still come. */
public final class ApplicationChecks {

    private ApplicationChecks() {}

    public static List<Refusal> of(ApplicationForm form, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        checkPeriod(form, today, refusals);
        refusals.addAll(ofOrganisation(form, today));
        return refusals;
    }

    /** The part that does not depend on when an audit is wanted. */
    public static List<Refusal> ofOrganisation(ApplicationForm form, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        checkSites(form, refusals);
        refusals.addAll(ofPieces(form, today));
        if (!form.categories().containsAll(form.allNewEntrantCategories())) {
            refusals.add(Refusal.invalid("newEntrantCategories", "application.new_entrant_not_applied"));
        }
        if (form.label() != null && form.label().validUntil().isBefore(today)) {
            refusals.add(Refusal.invalid("label.validUntil", "application.label_expired"));
        }
        return refusals;
    }

    /** The part that a later delivery of pieces can change. */
    public static List<Refusal> ofPieces(ApplicationForm form, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        LocalDate filed = form.ndaFiledOn();
        if (filed != null && filed.isAfter(today)) {
            refusals.add(Refusal.invalid("ndaFiledOn", "application.date_in_future"));
        }
        if (form.swornStatement() != null && form.swornStatement().signedOn().isAfter(today)) {
            refusals.add(Refusal.invalid("swornStatement.signedOn", "application.date_in_future"));
        }
        Integer year = form.turnoverYear();
        if (year != null && (year < 2000 || year > today.getYear())) {
            refusals.add(Refusal.invalid("turnoverYear", "application.turnover_year", today.getYear()));
        }
        return refusals;
    }

    private static void checkPeriod(ApplicationForm form, LocalDate today, List<Refusal> refusals) {
        if (form.desiredPeriod().from().isBefore(today)) {
            refusals.add(Refusal.invalid("desiredPeriod.from", "application.date_in_past"));
        }
        if (form.desiredPeriod().to().isBefore(form.desiredPeriod().from())) {
            refusals.add(Refusal.invalid("desiredPeriod.to", "application.period_reversed"));
        }
    }

    private static void checkSites(ApplicationForm form, List<Refusal> refusals) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < form.allSites().size(); i++) {
            ApplicationForm.SiteForm site = form.allSites().get(i);
            if (!site.siret().siren().equals(form.siren())) {
                refusals.add(Refusal.invalid("sites[" + i + "].siret", "application.site_of_other_company"));
            }
            if (!seen.add(site.siret().value())) {
                refusals.add(Refusal.invalid("sites[" + i + "].siret", "application.site_twice"));
            }
        }
    }
}
