-- Before, a case stood at its action plan until its review was over, or at its scheduling when there was no audit.
update case_file set stage = 'DECISION'
    where stage <> 'CLOSED'
        and id in (select case_id from task where kind = 'decision_review_file' and state in ('OPEN', 'SILENT'));
