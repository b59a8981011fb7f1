-- From answers to verdicts, in four steps: an aspect of a result, of an organisation, of the group,
-- and the chain. Each step averages the one before it, so nobody weighs more for having more points
-- or more people.
CREATE OR REPLACE VIEW result_aspects AS
SELECT
  result,
  organisation,
  aspect,
  avg(level) AS mean,
  avg(CASE WHEN level = 1 THEN 1e0 WHEN level IS NOT NULL THEN 0e0 END) AS share_1,
  avg(CASE WHEN level = 2 THEN 1e0 WHEN level IS NOT NULL THEN 0e0 END) AS share_2,
  avg(CASE WHEN level = 3 THEN 1e0 WHEN level IS NOT NULL THEN 0e0 END) AS share_3,
  avg(CASE WHEN level = 4 THEN 1e0 WHEN level IS NOT NULL THEN 0e0 END) AS share_4
FROM answers
WHERE kind <> 'consensus'
GROUP BY result, organisation, aspect
-- Below three rated points, or half of those that apply, an aspect has no verdict.
HAVING count(level) >= 3
  AND 2 * count(level) >= count(*) - count(CASE WHEN reason = 'not_applicable' THEN 1 END);

CREATE OR REPLACE VIEW organisation_aspects AS
SELECT
  organisation,
  aspect,
  avg(mean) AS mean,
  avg(share_1) AS share_1,
  avg(share_2) AS share_2,
  avg(share_3) AS share_3,
  avg(share_4) AS share_4
FROM result_aspects
GROUP BY organisation, aspect;

CREATE OR REPLACE VIEW group_aspects AS
SELECT
  aspect,
  count(*) AS organisations,
  avg(mean) AS mean,
  avg(share_1) AS share_1,
  avg(share_2) AS share_2,
  avg(share_3) AS share_3,
  avg(share_4) AS share_4
FROM organisation_aspects
GROUP BY aspect;

-- All aspects weigh the same; three fifths of them must have a verdict.
CREATE OR REPLACE VIEW group_chain AS
SELECT
  count(*) = (SELECT count(DISTINCT aspect) FROM answers) AS complete,
  avg(mean) AS mean,
  avg(share_1) AS share_1,
  avg(share_2) AS share_2,
  avg(share_3) AS share_3,
  avg(share_4) AS share_4,
  max(mean) - min(mean) AS spread
FROM group_aspects
HAVING 5 * count(*) >= 3 * (SELECT count(DISTINCT aspect) FROM answers);

-- The dominant form is the lowest whose share is within 1e-9 of the largest; the forms above it with
-- a tenth or more are its elements, those below it its remnants. The chain is the row without an aspect.
CREATE OR REPLACE VIEW verdicts AS
WITH bases AS (
  SELECT aspect, mean, share_1, share_2, share_3, share_4 FROM group_aspects
  UNION ALL
  SELECT CAST(NULL AS VARCHAR) AS aspect, mean, share_1, share_2, share_3, share_4 FROM group_chain
),
levels AS (
  SELECT
    *,
    CASE
      WHEN share_1 >= greatest(share_1, share_2, share_3, share_4) - 1e-9 THEN 1
      WHEN share_2 >= greatest(share_1, share_2, share_3, share_4) - 1e-9 THEN 2
      WHEN share_3 >= greatest(share_1, share_2, share_3, share_4) - 1e-9 THEN 3
      ELSE 4
    END AS level
  FROM bases
)
SELECT
  aspect,
  mean,
  share_1,
  share_2,
  share_3,
  share_4,
  level,
  CASE level WHEN 1 THEN 'pioneer' WHEN 2 THEN 'process' WHEN 3 THEN 'system' ELSE 'chain' END
    AS dominant,
  concat_ws(
    ' ',
    CASE WHEN level < 2 AND share_2 >= 0.1 - 1e-9 THEN 'process' END,
    CASE WHEN level < 3 AND share_3 >= 0.1 - 1e-9 THEN 'system' END,
    CASE WHEN level < 4 AND share_4 >= 0.1 - 1e-9 THEN 'chain' END
  ) AS elements,
  concat_ws(
    ' ',
    CASE WHEN level > 1 AND share_1 >= 0.1 - 1e-9 THEN 'pioneer' END,
    CASE WHEN level > 2 AND share_2 >= 0.1 - 1e-9 THEN 'process' END,
    CASE WHEN level > 3 AND share_3 >= 0.1 - 1e-9 THEN 'system' END
  ) AS remnants
FROM levels;
