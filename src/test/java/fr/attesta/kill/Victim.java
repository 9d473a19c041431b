package fr.attesta.kill;

import fr.attesta.local.LocalStackResource;

/** A program that is ended without warning, and started again. */
record Victim(String name, Runnable kill, Runnable revive) {

    static final Victim BROKER = new Victim("broker", LocalStackResource::killZeebe, LocalStackResource::startZeebe);
    static final Victim DATABASE =
            new Victim("database", LocalStackResource::killPostgres, LocalStackResource::startPostgres);
    static final Victim MAIL_SERVER =
            new Victim("mail server", LocalStackResource::stopMailServer, LocalStackResource::startMailServer);
}
