package fr.attesta.web;

import java.util.List;

/** A feature implements this bean to put its pages in the main navigation. */
public interface Navigation {
    List<NavigationEntry> entries();
}
