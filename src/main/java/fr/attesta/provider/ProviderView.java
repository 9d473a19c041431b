package fr.attesta.provider;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A training organisation as other features see it. */
public record ProviderView(
        UUID id,
        String siren,
        String name,
        String legalForm,
        String headName,
        @Nullable String nda,
        Contact contact,
        Address address,
        List<Site> sites) {}
