package fr.attesta.provider;

import fr.attesta.shared.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Knows which certificates of an organisation have not ended; the certificates themselves are issued further on. */
public interface RunningCertificates {

    /** One of them, also when it is suspended or begins later. */
    record Running(String number, Set<Category> categories, LocalDate end, boolean suspended) {}

    List<Running> runningOf(UUID providerId);
}
