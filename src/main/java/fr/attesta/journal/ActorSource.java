package fr.attesta.journal;

/** Tells who acts in the current request or job. */
public interface ActorSource {

    Actor current();
}
