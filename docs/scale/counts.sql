-- How many results and organisations the figures rest on. One id under two organisations is two
-- results: a file that was passed on.
SELECT
  count(CASE WHEN kind <> 'consensus' THEN 1 END) AS results,
  count(CASE WHEN kind = 'consensus' THEN 1 END) AS consensus_results,
  count(CASE WHEN kind <> 'consensus' AND private_partners THEN 1 END) AS private_partners,
  count(DISTINCT CASE WHEN kind <> 'consensus' THEN organisation END) AS organisations
FROM (SELECT DISTINCT result, kind, organisation, private_partners FROM answers) AS results;
