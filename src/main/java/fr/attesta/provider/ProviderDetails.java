package fr.attesta.provider;

import fr.attesta.shared.number.Nda;
import fr.attesta.shared.number.Siren;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a training organisation says of itself. */
public record ProviderDetails(
        Siren siren,
        String name,
        String legalForm,
        String headName,
        @Nullable Nda nda,
        Contact contact,
        Address address,
        List<Site> sites) {}
