-- How many results and organisations the figures rest on.
SELECT
  count(DISTINCT CASE WHEN kind <> 'consensus' THEN result END) AS results,
  count(DISTINCT CASE WHEN kind = 'consensus' THEN result END) AS consensus_results,
  count(DISTINCT CASE WHEN kind <> 'consensus' AND private_partners THEN result END)
    AS private_partners,
  count(DISTINCT CASE WHEN kind <> 'consensus' THEN organisation END) AS organisations
FROM answers;
