package fr.attesta.certificate.paper;

import fr.attesta.certificate.domain.CertificatePeriod;
import fr.attesta.decision.DecisionView;
import fr.attesta.provider.ProviderView;

/** What a certificate is printed from: its number, its holder, the decision that grants it and how long it holds. */
public record CertificateGrant(String number, ProviderView provider, DecisionView decision, CertificatePeriod period) {}
