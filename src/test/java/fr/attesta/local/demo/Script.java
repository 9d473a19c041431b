package fr.attesta.local.demo;

/**
 * One part of the demo: an organisation, how far it comes, and since when.
 *
 * @param daysAgo how long ago it applied
 * @param auditor the account that audits it
 * @param findings what its first audit finds
 */
record Script(Organisation organisation, Plot plot, int daysAgo, String auditor, Findings findings) {}
