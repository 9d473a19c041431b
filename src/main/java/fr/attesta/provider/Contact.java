package fr.attesta.provider;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The person whom the body writes to, in their language. */
public record Contact(String name, String email, @Nullable String phone, Locale language) {}
