-- A whole case number in the search of the inbox names one case.
create index task_case_number on task (case_number) where state = 'OPEN';
