package fr.attesta.deadline.domain;

public record DeadlineRule(String code) {}
