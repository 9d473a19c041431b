package fr.attesta.quote.application.content;

import fr.attesta.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is wrong in an application as it stands, whatever the pieces that may still come. */
public final class ApplicationChecks {

    private ApplicationChecks() {}

    public static List<Refusal> of(ApplicationForm form, LocalDate today) {
        return Stream.of(ofPeriod(form, today), ofMultiSite(form), ofOrganisation(form, today))
                .flatMap(List::stream)
                .toList();
    }

    /** The part that does not depend on the audit to come, as for a certificate that another system held. */
    public static List<Refusal> ofOrganisation(ApplicationForm form, LocalDate today) {
        return Stream.of(ofSites(form), ofPieces(form, today), ofCategories(form), ofLabel(form, today))
                .flatMap(List::stream)
                .toList();
    }

    /** Whether what is new to the organisation is part of what it applies for. */
    public static List<Refusal> ofCategories(ApplicationForm form) {
        return form.categories().containsAll(form.allNewEntrantCategories())
                ? List.of()
                : List.of(Refusal.invalid("newEntrantCategories", "application.new_entrant_not_applied"));
    }

    /** A light audit needs a label that is still active when the application is made (audit order, art. 10). */
    public static List<Refusal> ofLabel(ApplicationForm form, LocalDate today) {
        return form.label() == null || !form.label().validUntil().isBefore(today)
                ? List.of()
                : List.of(Refusal.invalid("label.validUntil", "application.label_expired"));
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

    public static List<Refusal> ofPeriod(ApplicationForm form, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (form.desiredPeriod().from().isBefore(today)) {
            refusals.add(Refusal.invalid("desiredPeriod.from", "application.date_in_past"));
        }
        if (form.desiredPeriod().to().isBefore(form.desiredPeriod().from())) {
            refusals.add(Refusal.invalid("desiredPeriod.to", "application.period_reversed"));
        }
        return refusals;
    }

    /** A sample needs a declaration, and a site under another activity declaration applies for itself (art. 6). */
    public static List<Refusal> ofMultiSite(ApplicationForm form) {
        ApplicationForm.MultiSiteForm declared = form.multiSite();
        if (form.allSites().isEmpty()) {
            return List.of();
        }
        if (declared == null) {
            return List.of(Refusal.invalid("multiSite", "application.multi_site_required"));
        }
        return declared.sameNda()
                ? List.of()
                : List.of(Refusal.invalid("multiSite.sameNda", "application.site_of_other_declaration"));
    }

    public static List<Refusal> ofSites(ApplicationForm form) {
        List<Refusal> refusals = new ArrayList<>();
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
        return refusals;
    }
}
