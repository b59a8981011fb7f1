-- Per point: the distribution of levels, what was said instead, and how far people agree.
WITH counted AS (
  SELECT * FROM answers WHERE kind <> 'consensus'
),
totals AS (
  SELECT
    aspect,
    point,
    count(level) AS n,
    count(CASE WHEN level = 1 THEN 1 END) AS count_1,
    count(CASE WHEN level = 2 THEN 1 END) AS count_2,
    count(CASE WHEN level = 3 THEN 1 END) AS count_3,
    count(CASE WHEN level = 4 THEN 1 END) AS count_4,
    count(CASE WHEN reason = 'unknown' THEN 1 END) AS unknown,
    count(CASE WHEN reason = 'not_applicable' THEN 1 END) AS not_applicable,
    count(CASE WHEN mark = 'strength' THEN 1 END) AS strength,
    count(CASE WHEN mark = 'obstacle' THEN 1 END) AS obstacle,
    avg(level) AS plain_mean,
    var_samp(level) AS variance
  FROM counted
  GROUP BY aspect, point
),
-- Organisations weigh the same, however many of their people answered.
organisation_means AS (
  SELECT point, organisation, avg(level) AS mean
  FROM counted
  GROUP BY point, organisation
),
means AS (
  SELECT point, avg(mean) AS mean
  FROM organisation_means
  GROUP BY point
),
-- Agreement is between people: over all levels alike. Tastle & Wierman 2007.
level_counts AS (
  SELECT point, level, count(level) AS n
  FROM counted
  WHERE level IS NOT NULL
  GROUP BY point, level
),
consensus AS (
  SELECT
    totals.point,
    1 + sum(level_counts.n * ln(1 - abs(level_counts.level - plain_mean) / 3))
      / (ln(2) * max(totals.n)) AS consensus
  FROM totals
  JOIN level_counts ON level_counts.point = totals.point
  WHERE totals.n >= 2
  GROUP BY totals.point
),
-- James, Demaree & Wolf 1984: a variance of (4² − 1) / 12 = 1.25 is chance alone.
agreement AS (
  SELECT
    totals.point,
    CASE WHEN variance < 1.25 THEN 1 - variance / 1.25 ELSE 0 END AS rwg,
    consensus
  FROM totals
  JOIN consensus ON consensus.point = totals.point
)
SELECT
  totals.aspect,
  totals.point,
  n,
  count_1,
  count_2,
  count_3,
  count_4,
  unknown,
  not_applicable,
  mean,
  strength,
  obstacle,
  rwg,
  consensus,
  CASE
    WHEN n < 6 THEN 'too_few'
    WHEN rwg >= 0.7 - 1e-9 AND consensus >= 0.7 - 1e-9 THEN 'strong'
    WHEN rwg >= 0.5 - 1e-9 AND consensus >= 0.5 - 1e-9 THEN 'moderate'
    ELSE 'weak'
  END AS agreement
FROM totals
JOIN means ON means.point = totals.point
LEFT JOIN agreement ON agreement.point = totals.point
ORDER BY totals.point;
