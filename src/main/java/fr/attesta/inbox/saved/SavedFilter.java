package fr.attesta.inbox.saved;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A list of the inbox under a name. */
@Entity
@Table(name = "saved_filter")
class SavedFilter {

    @Id
    UUID id;

    String owner;

    String name;

    String address;

    @Nullable
    @Column(name = "shared_with")
    String sharedWith;

    @Column(name = "created_at")
    Instant createdAt;

    protected SavedFilter() {}

    SavedFilter(UUID id, String owner, SaveFilter.NewFilter wanted, Instant now) {
        this.id = id;
        this.owner = owner;
        this.name = wanted.name();
        this.createdAt = now;
        change(wanted);
    }

    /** The same name for another list. */
    final void change(SaveFilter.NewFilter wanted) {
        address = wanted.address();
        sharedWith = wanted.sharedWith() == null ? null : wanted.sharedWith().id();
    }
}
