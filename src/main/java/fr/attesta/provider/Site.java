package fr.attesta.provider;

/** A permanent place of the organisation besides its head office, under the same activity declaration. */
public record Site(String name, String siret, Address address) {}
