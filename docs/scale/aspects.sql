-- Per aspect the group's verdict, and where it stands beside the chain. An aspect on which no
-- organisation has a verdict has a row without figures.
SELECT
  all_aspects.aspect,
  coalesce(organisations, 0) AS organisations,
  verdicts.mean,
  verdicts.share_1,
  verdicts.share_2,
  verdicts.share_3,
  verdicts.share_4,
  dominant,
  elements,
  remnants,
  verdicts.mean - group_chain.mean AS deviation,
  CASE
    WHEN verdicts.mean - group_chain.mean >= 0.5 - 1e-9 THEN 'leading'
    WHEN verdicts.mean - group_chain.mean <= -0.5 + 1e-9 THEN 'lagging'
    WHEN verdicts.mean - group_chain.mean IS NOT NULL THEN 'level'
  END AS standing
FROM (SELECT DISTINCT aspect FROM answers) AS all_aspects
LEFT JOIN group_aspects ON group_aspects.aspect = all_aspects.aspect
LEFT JOIN verdicts ON verdicts.aspect = all_aspects.aspect
LEFT JOIN group_chain ON true
ORDER BY all_aspects.aspect;
