-- The body's own blocks in mails are longer than an amount or a period; how long each value may be, its setting knows.
alter table setting_value drop constraint setting_value_value_text_check;
alter table setting_value add constraint setting_value_value_text_check
    check (length(value_text) between 1 and 40 or (setting ~ '^mail[.]' and length(value_text) between 1 and 600));
