-- What result files say, into the table `given`, checked as far as this page tells: the first file
-- that is not in order stops it with an error that names it. DuckDB.
-- The variable `files` names them by a pattern, `questionnaire` the questionnaire's file, and
-- `texts` the files of its languages as a list, the first language first.
DROP TABLE IF EXISTS answers;
DROP VIEW IF EXISTS organisation_keys;
DROP TABLE IF EXISTS given;

-- The questionnaire's organisations in their order, with their names in each language; languages
-- are numbered from 1.
CREATE OR REPLACE TABLE listed AS
WITH lists AS (
  SELECT
    from_json(content, '{"lists": {"organisation": ["VARCHAR"]}}').lists.organisation AS ids
  FROM read_text(getvariable('questionnaire'))
),
entries AS (
  SELECT unnest(ids) AS id, generate_subscripts(ids, 1) AS place
  FROM lists
)
SELECT
  id,
  place,
  list_position(getvariable('texts'), filename) AS language,
  content ->> ('$.lists.organisation."' || id || '"') AS name
FROM entries
CROSS JOIN read_text(getvariable('texts'));

CREATE TABLE given AS
WITH questionnaire AS (
  SELECT content FROM read_text(getvariable('questionnaire'))
),
aspects AS (
  SELECT
    unnest(
      from_json(content, '{"aspects": [{"id": "VARCHAR", "points": [{"id": "VARCHAR"}]}]}').aspects
    ) AS aspect
  FROM questionnaire
),
questions AS (
  SELECT aspect.id AS aspect, unnest(aspect.points).id AS point
  FROM aspects
),
results AS (
  SELECT
    *,
    document ->> '$.id' AS result,
    document ->> '$.modified' AS modified,
    document ->> '$.digest' AS digest,
    document ->> '$.respondent.organisation' AS organisation,
    document -> '$.answers' AS answers
  FROM (
    SELECT
      filename AS file,
      content,
      CASE WHEN json_valid(content) THEN content ELSE 'null' END::JSON AS document
    FROM read_text(getvariable('files'))
  )
),
given_answers AS (
  SELECT file, point, answers -> ('$."' || point || '"') AS answer
  FROM (SELECT file, answers, unnest(json_keys(answers)) AS point FROM results)
),
-- What `aggregate` leaves out, too.
faults AS (
  SELECT
    file,
    CASE
      WHEN regexp_full_match(content, '\s*') THEN 'the file is empty'
      WHEN NOT json_valid(content) THEN 'it is no JSON'
      WHEN (document ->> '$.format') IS DISTINCT FROM 'ketenspiegel-result' THEN 'it is no result'
      WHEN (document ->> '$.version') IS DISTINCT FROM '1' THEN 'its version of the format is not 1'
      WHEN digest <> 'sha256:' || sha256(replace(content, right(digest, 64), repeat('0', 64)))
        THEN 'its digest is not that of its bytes'
      WHEN (document ->> '$.questionnaire.id')
        IS DISTINCT FROM (SELECT content ->> '$.questionnaire.id' FROM questionnaire)
        THEN 'its questionnaire is another one'
      WHEN NOT regexp_full_match(
        coalesce(result, ''), '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
      ) THEN 'its id is not in order'
      WHEN coalesce(json_type(document, '$.revision'), '') <> 'UBIGINT'
        OR (document ->> '$.revision')::HUGEINT > 9007199254740991
        THEN 'its revision is not in order'
      WHEN NOT regexp_full_match(
        coalesce(modified, ''), '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?Z'
      ) THEN 'the time of its last change is not in order'
      WHEN coalesce(document ->> '$.respondent.kind', '')
        NOT IN ('person', 'organisation', 'consensus')
        THEN 'its kind of respondent is not in order'
      WHEN coalesce(json_type(document, '$.respondent.organisation'), '') <> 'VARCHAR'
        -- Nothing but white space and characters that nothing is drawn for.
        OR NOT regexp_matches(
          regexp_replace(organisation, '[\x{115F}\x{1160}\x{3164}\x{FFA0}]', '', 'g'),
          '[\pL\pN\pP\pS]'
        )
        THEN 'its organisation is not in order'
      WHEN coalesce(json_type(document, '$.respondent.organisation_id'), 'VARCHAR') <> 'VARCHAR'
        THEN 'its organisation_id is not in order'
      WHEN coalesce(json_type(document, '$.scope.private_partners'), 'BOOLEAN') <> 'BOOLEAN'
        THEN 'its private_partners is neither true nor false'
      WHEN coalesce(json_type(answers), '') <> 'OBJECT' THEN 'it has no answers'
      WHEN len(json_keys(document)) <> len(list_distinct(json_keys(document)))
        OR len(json_keys(document, '$.respondent'))
          <> len(list_distinct(json_keys(document, '$.respondent')))
        OR len(json_keys(document, '$.scope')) <> len(list_distinct(json_keys(document, '$.scope')))
        THEN 'a field stands in it twice'
      WHEN len(json_keys(answers)) <> len(list_distinct(json_keys(answers)))
        THEN 'a point stands in it twice'
    END AS fault
  FROM results
  UNION ALL
  SELECT
    file,
    CASE
      WHEN json_type(answer) <> 'OBJECT' THEN point || ' is no answer'
      WHEN len(json_keys(answer)) <> len(list_distinct(json_keys(answer)))
        THEN 'a field of ' || point || ' stands in it twice'
      WHEN coalesce(json_type(answer, '$.level'), 'NULL') NOT IN ('NULL', 'UBIGINT')
        OR (answer ->> '$.level') NOT IN ('1', '2', '3', '4')
        THEN 'the level of ' || point || ' is not 1, 2, 3 or 4'
      WHEN coalesce(json_type(answer, '$.reason'), 'NULL') NOT IN ('NULL', 'VARCHAR')
        OR (answer ->> '$.reason') NOT IN ('unknown', 'not_applicable')
        THEN 'the reason of ' || point || ' is not in order'
      WHEN coalesce(json_type(answer, '$.mark'), 'NULL') NOT IN ('NULL', 'VARCHAR')
        OR (answer ->> '$.mark') NOT IN ('strength', 'obstacle')
        THEN 'the mark of ' || point || ' is not in order'
    END
  FROM given_answers
  UNION ALL
  SELECT file, point || ' is no point of this version of the questionnaire'
  FROM given_answers
  JOIN results USING (file)
  WHERE (document ->> '$.questionnaire.version')
      = (SELECT content ->> '$.questionnaire.version' FROM questionnaire)
    AND point NOT IN (SELECT point FROM questions)
),
first_faults AS (
  SELECT file, min(fault) AS fault
  FROM faults
  GROUP BY file
),
checked AS (
  SELECT results.*
  FROM results
  JOIN first_faults USING (file)
  WHERE CASE WHEN fault IS NULL THEN true ELSE error(file || ': ' || fault) END
)
SELECT
  checked.file,
  result,
  (document ->> '$.revision')::BIGINT AS revision,
  -- As texts of one length these sort as the moments do.
  rpad(replace(replace(modified, 'Z', ''), '.', ''), 28, '0') AS modified,
  digest,
  document ->> '$.respondent.kind' AS kind,
  organisation,
  document ->> '$.respondent.organisation_id' AS organisation_id,
  coalesce((document ->> '$.scope.private_partners')::BOOLEAN, true) AS private_partners,
  aspect,
  questions.point AS point,
  (answer ->> '$.level')::INTEGER AS level,
  answer ->> '$.reason' AS reason,
  answer ->> '$.mark' AS mark
FROM checked
CROSS JOIN questions
LEFT JOIN given_answers ON given_answers.file = checked.file
  AND given_answers.point = questions.point;
