-- What the audit asked of its auditors when they were chosen, and why somebody without a qualification was; audits before have neither.
alter table audit
    add column categories jsonb,
    add column competence_justification text;
