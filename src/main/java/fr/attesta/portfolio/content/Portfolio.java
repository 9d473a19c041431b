package fr.attesta.portfolio.content;

import fr.attesta.certificate.domain.CertificateNumber;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.number.Siren;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What was read from a file.
 *
 * @param holdings organisations that are right in themselves, in the order of the file
 * @param organisations how many organisations the file has, right or wrong
 */
public record Portfolio(List<Holding> holdings, List<LineError> errors, int organisations, int sites) {

    public Portfolio {
        holdings = List.copyOf(holdings);
        errors = List.copyOf(errors);
    }

    /** An organisation and the line that it stands on. */
    public record Holding(int line, HoldingForm form) {

        public Siren siren() {
            return form.organisation().siren();
        }

        /** As it is kept and found again. */
        public String certificateNumber() {
            return CertificateNumber.normalized(form.certificate().number());
        }
    }

    public boolean accepted() {
        return errors.isEmpty();
    }

    /** The same with an error for each organisation or certificate that the body has already. */
    public Portfolio withoutKnown(Set<Siren> sirens, Set<String> certificates) {
        List<LineError> all = new ArrayList<>(errors);
        all.addAll(errors(
                holding -> sirens.contains(holding.siren()),
                Column.SIREN,
                Refusal.invalid("siren", "portfolio.siren_known")));
        all.addAll(errors(
                holding -> certificates.contains(holding.certificateNumber()),
                Column.CERTIFICATE,
                Refusal.invalid("certificate", "portfolio.certificate_known")));
        all.sort(Comparator.comparingInt(LineError::line));
        return new Portfolio(holdings, all, organisations, sites);
    }

    private List<LineError> errors(Predicate<Holding> fault, Column column, Refusal refusal) {
        return holdings.stream()
                .filter(fault)
                .map(holding -> LineError.at(holding.line(), column, refusal))
                .toList();
    }
}
