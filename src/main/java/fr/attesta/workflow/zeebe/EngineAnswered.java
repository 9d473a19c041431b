package fr.attesta.workflow.zeebe;

/** The engine was asked whether it is there, and it is. */
public record EngineAnswered() {}
