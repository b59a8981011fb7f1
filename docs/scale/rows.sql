-- The rows of `ketenspiegel aggregate --ndjson`, into the table `answers`.
-- The variable `rows` names the file or files: a path, a pattern or an address.
-- Rows of several runs may spell an organisation in several ways, so it is known by its key here:
-- white space collapsed, letter case ignored.
CREATE OR REPLACE TABLE answers AS
SELECT
  result,
  kind,
  lower(trim(regexp_replace(organisation, '[\s\v\x{85}\p{Z}]+', ' ', 'g'))) AS organisation,
  private_partners,
  aspect,
  point,
  level,
  reason,
  mark
FROM read_json(
  getvariable('rows'),
  format = 'newline_delimited',
  columns = {
    result: 'VARCHAR', kind: 'VARCHAR', organisation: 'VARCHAR', role: 'VARCHAR',
    private_partners: 'BOOLEAN', aspect: 'VARCHAR', point: 'VARCHAR', level: 'INTEGER',
    reason: 'VARCHAR', mark: 'VARCHAR'
  }
);
