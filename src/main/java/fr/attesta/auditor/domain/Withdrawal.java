package fr.attesta.auditor.domain;

import java.time.LocalDate;

/**
 * Why a qualification does not count any more.
 *
 * @param from the first day on which it does not; its own first day when it never should have counted
 * @param by user name
 * @param on the day on which it was recorded
 */
public record Withdrawal(LocalDate from, String reason, String by, LocalDate on) {}
