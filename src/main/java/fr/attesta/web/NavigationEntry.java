package fr.attesta.web;

import java.util.Set;

/**
 * A place in the main navigation.
 *
 * @param key text key of its label
 * @param icon name of a symbol in {@code icons.svg}
 * @param roles who sees it; everyone who is signed in when empty
 */
public record NavigationEntry(String key, String href, String icon, Set<String> roles, int order) {

    public NavigationEntry {
        roles = Set.copyOf(roles);
    }

    boolean visibleTo(Set<String> someRoles) {
        return roles.isEmpty() || roles.stream().anyMatch(someRoles::contains);
    }
}
