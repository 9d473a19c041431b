package fr.attesta.identity;

import java.util.Set;

/** A member of staff: auditor, reviewer, administrator and so on. */
public record Staff(String userName, String displayName, String email, Set<Role> roles) {}
