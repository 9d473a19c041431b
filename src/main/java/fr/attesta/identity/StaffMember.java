package fr.attesta.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A person of the body, as the identity provider last described them. */
@Entity
@Table(name = "staff_member")
class StaffMember {

    @Id
    @Column(name = "user_name")
    String userName;

    @Column(name = "display_name")
    String displayName;

    String email;

    /** Role names separated by spaces. */
    String roles;

    /** Chosen by the person, not told by the identity provider. */
    String language;

    protected StaffMember() {}

    StaffMember(Staff staff) {
        this.userName = staff.userName();
        this.language = Locale.FRENCH.getLanguage();
        update(staff);
    }

    final void update(Staff staff) {
        this.displayName = staff.displayName();
        this.email = staff.email();
        this.roles = staff.roles().stream().map(Role::id).sorted().collect(Collectors.joining(" "));
    }

    Staff view() {
        Set<Role> known = Arrays.stream(roles.split(" "))
                .flatMap(id -> Role.ofId(id).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Staff(userName, displayName, email, known);
    }
}
