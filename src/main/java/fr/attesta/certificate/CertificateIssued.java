package fr.attesta.certificate;

import java.time.LocalDate;
import java.util.UUID;

/** A certificate was issued: its surveillance and its renewal can be planned; fired in the same transaction. */
public record CertificateIssued(UUID caseId, UUID certificateId, LocalDate start, LocalDate end) {}
