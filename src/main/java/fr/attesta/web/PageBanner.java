package fr.attesta.web;

import java.util.Locale;
import java.util.Optional;

/** A feature implements this bean to show one sentence above every page, for example the pretended date. */
public interface PageBanner {
    Optional<String> text(Locale locale);
}
