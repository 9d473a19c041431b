package fr.attesta.web;

import java.util.Set;

/**
 * A place in the main navigation.
 *
 * @param key text key of its label
 * @param icon name of a symbol in {@code icons.svg}
 * @param roles who sees it; everyone who is signed in when empty
 * @param order places of everyday work come below {@value #MANAGEMENT}, the others follow in a menu of their own
 */
public record NavigationEntry(String key, String href, String icon, Set<String> roles, int order) {

    private static final int MANAGEMENT = 50;

    public NavigationEntry {
        roles = Set.copyOf(roles);
    }

    boolean everyday() {
        return order < MANAGEMENT;
    }

    boolean visibleTo(Set<String> someRoles) {
        return roles.isEmpty() || roles.stream().anyMatch(someRoles::contains);
    }
}
