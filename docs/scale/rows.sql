-- The rows of `ketenspiegel aggregate --ndjson`, into the table `answers`. DuckDB.
-- The variable `rows` names the file or files: a path, a pattern or an address.
CREATE OR REPLACE TABLE answers AS
SELECT
  result,
  kind,
  organisation_key AS organisation,
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
    result: 'VARCHAR', kind: 'VARCHAR', organisation_key: 'VARCHAR', private_partners: 'BOOLEAN',
    aspect: 'VARCHAR', point: 'VARCHAR', level: 'INTEGER', reason: 'VARCHAR', mark: 'VARCHAR'
  }
);
