-- What the reviewer says of each section that is not as it should be.
alter table file_review
    add column comments jsonb not null default '[]',
    drop constraint file_review_check,
    add constraint file_review_sent_back_with_words
        check (passed or remark is not null or jsonb_array_length(comments) > 0);

alter table file_review alter column comments drop default;
