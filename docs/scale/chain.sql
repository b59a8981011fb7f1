-- The chain's verdict: one row, or none where too few aspects have one.
SELECT
  complete,
  verdicts.mean,
  verdicts.share_1,
  verdicts.share_2,
  verdicts.share_3,
  verdicts.share_4,
  dominant,
  elements,
  remnants,
  (
    SELECT
      CASE min(level)
        WHEN 1 THEN 'pioneer' WHEN 2 THEN 'process' WHEN 3 THEN 'system' WHEN 4 THEN 'chain'
      END
    FROM verdicts
    WHERE aspect IS NOT NULL
  ) AS floor,
  spread,
  CASE
    WHEN spread <= 0.5 + 1e-9 THEN 'balanced'
    WHEN spread <= 1 + 1e-9 THEN 'uneven'
    ELSE 'unbalanced'
  END AS balance
FROM group_chain
JOIN verdicts ON verdicts.aspect IS NULL;
