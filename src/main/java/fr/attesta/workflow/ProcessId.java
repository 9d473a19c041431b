package fr.attesta.workflow;

import java.util.Arrays;
import java.util.Locale;

/** The processes; each is a file of the same name in {@code bpmn/}. */
public enum ProcessId {
    INITIAL_CERTIFICATION(true),
    SURVEILLANCE(true),
    RENEWAL(true),
    SUSPENSION(true),
    SCOPE_EXTENSION(true),
    SCOPE_REDUCTION(true),
    TRANSFER_OUT(true),
    TRANSFER_IN(true),
    QUOTE(false),
    PRE_AUDIT(false),
    AUDIT_SCHEDULING(false),
    PROVISIONAL_REPORT(false),
    ACTION_PLAN_REVIEW(false),
    CERTIFICATE_ISSUANCE(false);

    private final boolean overview;

    ProcessId(boolean overview) {
        this.overview = overview;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is started for a case, rather than called by another process. */
    public boolean overview() {
        return overview;
    }

    /** The message that starts an overview process. */
    public String startMessage() {
        return id() + ".requested";
    }

    public static ProcessId ofId(String id) {
        return Arrays.stream(values())
                .filter(process -> process.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No process has the id " + id));
    }
}
