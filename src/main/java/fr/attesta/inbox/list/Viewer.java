package fr.attesta.inbox.list;

import fr.attesta.identity.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whose inbox it is.
 *
 * @param seesAll whether the tasks of everybody are shown to this person
 * @param names the person and those whose deputy they are today
 */
public record Viewer(String userName, Set<Role> roles, boolean seesAll, List<String> names) {

    private static final Set<Role> SEE_ALL = Set.of(Role.ADMINISTRATOR, Role.QUALITY);

    public Viewer {
        roles = Set.copyOf(roles);
        names = List.copyOf(names);
    }

    /** Whether this is an absent colleague whose deputy the person is. */
    public boolean standsInFor(String name) {
        return names.contains(name) && !name.equals(userName);
    }

    public static Viewer of(String userName, Set<Role> roles, List<String> absent) {
        List<String> names = Stream.concat(Stream.of(userName), absent.stream()).toList();
        return new Viewer(userName, roles, roles.stream().anyMatch(SEE_ALL::contains), names);
    }
}
