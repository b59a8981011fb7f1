-- From `given`, what result files say, to the table `answers`: one vote per result and organisation.
-- Runs on DuckDB and on PostgreSQL (a database in UTF-8).

-- The key of a name, for every name there is. Letter case of Basic Latin, Latin-1 and Latin
-- Extended-A is ignored, curly quotation marks are straight, dashes are hyphens; what nothing is
-- drawn for is removed; white space is one space, and none at the ends and around a hyphen.
CREATE OR REPLACE VIEW organisation_keys AS
WITH names AS (
  SELECT organisation AS name FROM given
  UNION
  SELECT name FROM listed
),
plain AS (
  SELECT
    name,
    translate(
      translate(
        name,
        'ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ'
        || 'ĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽſ',
        'abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþ'
        || 'āăąćĉċčďđēĕėęěĝğġģĥħĩīĭįĳĵķĺļľŀłńņňŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷÿźżžs'
      ),
      '‘’‚‛“”„‟' || chr(8208) || chr(8209) || chr(8210) || chr(8211) || chr(8212) || chr(8213)
      || chr(8722),
      '''''''''""""-------'
    ) AS text
  FROM names
),
visible AS (
  SELECT
    name,
    regexp_replace(
      text,
      '[' || chr(173) || chr(847) || chr(1564) || chr(4447) || chr(4448) || chr(6068) || chr(6069)
      || chr(6155) || '-' || chr(6159) || chr(8203) || '-' || chr(8207)
      || chr(8234) || '-' || chr(8238) || chr(8288) || '-' || chr(8303) || chr(12644)
      || chr(65024) || '-' || chr(65039) || chr(65279) || chr(65440)
      || chr(65520) || '-' || chr(65528) || chr(113824) || '-' || chr(113827)
      || chr(119155) || '-' || chr(119162) || chr(917504) || '-' || chr(921599) || ']',
      '', 'g'
    ) AS text
  FROM plain
),
spaced AS (
  SELECT
    name,
    regexp_replace(
      text,
      '[ ' || chr(9) || '-' || chr(13) || chr(133) || chr(160) || chr(5760)
      || chr(8192) || '-' || chr(8202) || chr(8232) || chr(8233) || chr(8239) || chr(8287)
      || chr(12288) || ']+',
      ' ', 'g'
    ) AS text
  FROM visible
)
SELECT name, trim(regexp_replace(text, ' ?- ?', '-', 'g')) AS organisation_key
FROM spaced;

DROP TABLE IF EXISTS answers;
CREATE TABLE answers AS
-- An entry of the questionnaire's list goes by the key of its name in the first language.
WITH entries AS (
  SELECT id, min(CASE WHEN language = 1 THEN organisation_key END) AS organisation_key
  FROM listed
  JOIN organisation_keys ON organisation_keys.name = listed.name
  GROUP BY id
),
-- In whatever language a result names it; a name in the first one goes before one in another.
spellings AS (
  SELECT
    organisation_keys.organisation_key AS spelling,
    entries.organisation_key,
    row_number() OVER (
      PARTITION BY organisation_keys.organisation_key
      ORDER BY CASE WHEN language = 1 THEN 1 ELSE 2 END, place, language
    ) AS turn
  FROM listed
  JOIN organisation_keys ON organisation_keys.name = listed.name
  JOIN entries ON entries.id = listed.id
),
results AS (
  SELECT DISTINCT file, result, revision, modified, digest, organisation, organisation_id
  FROM given
),
-- By the list where the result was picked from it or is spelled like an entry, else by its own key.
belonging AS (
  SELECT
    results.*,
    coalesce(picked.organisation_key, spellings.organisation_key, own.organisation_key)
      AS belongs_to
  FROM results
  JOIN organisation_keys AS own ON own.name = results.organisation
  LEFT JOIN entries AS picked ON picked.id = results.organisation_id
  LEFT JOIN spellings ON spellings.spelling = own.organisation_key AND turn = 1
),
-- The highest revision, then the latest, then the larger digest.
votes AS (
  SELECT
    file,
    belongs_to,
    row_number() OVER (
      PARTITION BY result, belongs_to
      ORDER BY revision DESC, modified DESC, coalesce(digest, '') DESC
    ) AS turn
  FROM belonging
)
SELECT
  result,
  kind,
  belongs_to AS organisation,
  private_partners,
  aspect,
  point,
  -- Level 4 is level 3 with private partners.
  CASE WHEN level = 4 AND NOT private_partners THEN 3 ELSE level END AS level,
  reason,
  mark
FROM given
JOIN votes ON votes.file = given.file
WHERE turn = 1;
