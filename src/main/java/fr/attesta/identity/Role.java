package fr.attesta.identity;

import java.util.Arrays;
import java.util.Optional;

/** What a member of staff may do; the names are those of the identity provider and of the BPMN candidate groups. */
public enum Role {
    ADMINISTRATOR,
    AUDITOR,
    REVIEWER,
    DECIDER,
    QUALITY;

    /** The names as constants, because annotations need them. */
    public static final String IS_ADMINISTRATOR = "administrator";

    public static final String IS_AUDITOR = "auditor";
    public static final String IS_REVIEWER = "reviewer";
    public static final String IS_DECIDER = "decider";
    public static final String IS_QUALITY = "quality";

    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<Role> ofId(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }
}
