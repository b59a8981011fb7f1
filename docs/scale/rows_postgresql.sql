-- The same on PostgreSQL, from a table `lines` that has a line of the file in each row. psql fills
-- it; the two characters are ones that no line of JSON has as they are:
--   CREATE TABLE lines (line text);
--   \copy lines FROM 'rows.ndjson' WITH (FORMAT csv, DELIMITER E'\x01', QUOTE E'\x02')
CREATE TABLE answers AS
SELECT
  line ->> 'result' AS result,
  line ->> 'kind' AS kind,
  line ->> 'organisation_key' AS organisation,
  CAST(line ->> 'private_partners' AS boolean) AS private_partners,
  line ->> 'aspect' AS aspect,
  line ->> 'point' AS point,
  CAST(line ->> 'level' AS integer) AS level,
  line ->> 'reason' AS reason,
  line ->> 'mark' AS mark
FROM (SELECT CAST(line AS jsonb) AS line FROM lines) AS documents;
