package fr.attesta.audit.grid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The training actions that the auditor has drawn before the opening meeting. */
record SampleForm(@NotBlank @Size(max = 4000) String sample) {}
