-- The same table `answers`, straight from result files that nothing has checked.
-- The variable `files` names them by a pattern, `questionnaire` the questionnaire's file.
-- Of an id the highest revision counts, then the latest, then the larger digest; a 4 without private
-- partners counts as 3; a point that a file does not name is a row without level and reason.
CREATE OR REPLACE TABLE answers AS
WITH latest AS (
  SELECT *
  FROM read_json(
    getvariable('files'),
    format = 'unstructured',
    maximum_object_size = 4194304,
    columns = {
      id: 'VARCHAR', revision: 'BIGINT', modified: 'TIMESTAMPTZ', digest: 'VARCHAR',
      respondent: 'STRUCT(kind VARCHAR, organisation VARCHAR)',
      scope: 'STRUCT(private_partners BOOLEAN)',
      answers: 'MAP(VARCHAR, STRUCT(level INTEGER, reason VARCHAR, mark VARCHAR))'
    }
  )
  QUALIFY row_number() OVER (
    PARTITION BY id
    ORDER BY revision DESC, modified DESC, coalesce(digest, '') DESC
  ) = 1
),
aspects AS (
  SELECT unnest(aspects, recursive := true)
  FROM read_json(
    getvariable('questionnaire'),
    format = 'unstructured',
    columns = {aspects: 'STRUCT(id VARCHAR, points STRUCT(id VARCHAR)[])[]'}
  )
),
questions AS (
  SELECT id AS aspect, unnest(points).id AS point
  FROM aspects
),
given AS (
  SELECT
    latest.id AS result,
    respondent.kind AS kind,
    lower(trim(regexp_replace(respondent.organisation, '[\s\v\x{85}\p{Z}]+', ' ', 'g')))
      AS organisation,
    scope.private_partners AS private_partners,
    aspect,
    point,
    answers[point] AS answer
  FROM latest
  CROSS JOIN questions
)
SELECT
  result,
  kind,
  organisation,
  private_partners,
  aspect,
  point,
  CASE WHEN answer.level = 4 AND NOT private_partners THEN 3 ELSE answer.level END AS level,
  answer.reason AS reason,
  answer.mark AS mark
FROM given;
